// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/adapter.h"

namespace perennial {

Account accountOf(const Channel &channel, const Network &network)
{
    return {channel.id,        secretKey(channel.id), channel.server, channel.account,
            channel.accountId, channel.options,       channel.facts,  textRulesFor(channel, network),
            mediaRulesFor(channel, network)};
}

QCoro::Task<Result<void>> Adapter::revoke(Account account)
{
    co_return Error(ErrorKind::Invalid, QStringLiteral("not-supported"),
                    QStringLiteral("this network takes no key back by a call"), {account.handle});
}

QCoro::Task<Result<Receipt>> Adapter::testPost(Account account, QString)
{
    co_return Error(ErrorKind::Invalid, QStringLiteral("not-supported"),
                    QStringLiteral("this network has no post that only the account itself sees"), {account.handle});
}

QCoro::Task<Result<void>> Adapter::checkApp(AppKey, QByteArray)
{
    co_return Result<void>();
}

} // namespace perennial
