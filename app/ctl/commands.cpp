// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"

namespace perennial {

CommandList allCommands()
{
    CommandList commands;
    commands.push_back(makeWorkspaceCommand());
    commands.push_back(makeChannelCommand());
    commands.push_back(makeAppCommand());
    commands.push_back(makePostCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeCsvCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeReviewCommand());
    commands.push_back(makeSlotCommand());
    commands.push_back(makeCategoryCommand());
    commands.push_back(makeLibraryCommand());
    commands.push_back(makePlanCommand());
    commands.push_back(makeCalendarCommand());
    commands.push_back(makeAgentCommand());
    commands.push_back(makeDeliveryCommand());
    commands.push_back(makeLedgerCommand());
    commands.push_back(makePauseCommand());
    commands.push_back(makeResumeCommand());
    commands.push_back(makeHealthCommand());
    commands.push_back(makeKeysCommand());
    commands.push_back(makeLockdownCommand());
    commands.push_back(makeStatusCommand());
    commands.push_back(makeSearchCommand());
    commands.push_back(makeNetworkCommand());
    commands.push_back(makeTextCommand());
    commands.push_back(makeTimeCommand());
    commands.push_back(makeDateCommand());
    commands.push_back(makeBackupCommand());
    commands.push_back(makeRestoreCommand());
    commands.push_back(makeSecretsCommand());
    commands.push_back(makeDoctorCommand());
    commands.push_back(makeCompletionsCommand());
    return commands;
}

} // namespace perennial
