internal import IdeaCommands

endProcess(with: Ideacat.run(Array(CommandLine.arguments.dropFirst()), in: .process()))
