// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Every command there is, in the order of the help. Made by the files they are named after.

#include "ctl/command.h"

#include <memory>
#include <vector>

namespace perennial {

using CommandList = std::vector<std::unique_ptr<Command>>;
CommandList allCommands();

std::unique_ptr<Command> makeAgentCommand();
std::unique_ptr<Command> makeAppCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeCalendarCommand();
std::unique_ptr<Command> makeCategoryCommand();
std::unique_ptr<Command> makeChannelCommand();
std::unique_ptr<Command> makeCompletionsCommand();
std::unique_ptr<Command> makeCsvCommand();
std::unique_ptr<Command> makeDateCommand();
std::unique_ptr<Command> makeDeliveryCommand();
std::unique_ptr<Command> makeDoctorCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeHealthCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeKeysCommand();
std::unique_ptr<Command> makeLedgerCommand();
std::unique_ptr<Command> makeLibraryCommand();
std::unique_ptr<Command> makeLockdownCommand();
std::unique_ptr<Command> makeNetworkCommand();
std::unique_ptr<Command> makePauseCommand();
std::unique_ptr<Command> makePlanCommand();
std::unique_ptr<Command> makePostCommand();
std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeResumeCommand();
std::unique_ptr<Command> makeReviewCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeSecretsCommand();
std::unique_ptr<Command> makeSlotCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makeTextCommand();
std::unique_ptr<Command> makeTimeCommand();
std::unique_ptr<Command> makeWorkspaceCommand();

} // namespace perennial
