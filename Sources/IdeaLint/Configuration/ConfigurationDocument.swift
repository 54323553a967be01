internal import TextBasics

/// The documentation of configurations, made of the tables of keys and options.
package enum ConfigurationDocument {
  /// A configuration that shows most keys.
  package static let example = """
    {
      "ignore": ["MI7", "missing-difficulty"],
      "extendSelect": ["MI218"],
      "severity": { "MI103": "error", "mentor-too-few": "info" },
      "options": { "MI216.max": 3, "MI401.extend": ["Kettle"], "MI403.projects": { "kettle": 6 } },
      "failOn": "error",
      "exclude": ["ideas/archive/**"],
      "baseline": ".ideacat-baseline.json",
      "overrides": [
        { "paths": ["ideas/gsoc/**"], "template": "gsoc", "ignore": ["MI106"] }
      ]
    }

    """

  /// A page of Markdown.
  package static func markdown() -> String {
    var page = ByteWriter(reserving: 8_000)
    page.write(introduction)
    page.write("## Keys\n\n")
    write(ConfigurationKey.ofConfigurations, to: &page)
    page.write("\nIn each of `overrides`:\n\n")
    write(ConfigurationKey.ofOverrides, to: &page)
    page.write("\n## Options of rules\n\nIn `options`, or one by one as `--set MI501.max=80`, ")
    page.write("`--set MI401.extend=Kettle,Lantern`, `--set MI403.projects=kettle=6,lantern=2`.\n\n")
    page.write("| option | what it says | takes | default |\n|---|---|---|---|\n")
    for option in RuleOption.all {
      let value = option.defaultSetting.text
      page.write("| `\(option.key)` | \(option.help) | \(option.expectation) | ")
      page.write(value.isEmpty ? "none |\n" : "`\(value)` |\n")
    }
    page.write(conclusion)
    return page.text
  }

  private static let introduction = """
    # Configuration

    `ideacat lint` does as `.ideacat.json` says. `ideacat init` writes one to begin with, `ideacat config PATH` shows what \
    is in force for a file and where each value is said, and [configuration.schema.json](configuration.schema.json) tells \
    editors the keys.

    ```json
    \(example)```

    ## Which one

    - For each file it is the nearest `.ideacat.json`, from the file's folder up to the one that holds `.git`. One decides; \
    those further up are not read. Its patterns and paths begin at its folder.
    - Where there is none it is that of the user: `ideacat/config.json` in `$XDG_CONFIG_HOME`, else in `~/.config`.
    - `--config FILE` takes another one for all files, `--no-config` none. The patterns and paths of these, and of the \
    user's, begin at the working folder.

    ## What beats what

    1. The command line: `--select`, `--extend-select`, `--ignore`, `--severity`, `--set`, `--template`, `--fail-on`, \
    `--baseline`.
    2. The overrides whose `paths` match the file, the last one first.
    3. The rest of the configuration.
    4. What holds by default.

    Each of these either begins anew with `select`, and then nothing counts that was said of rules below it, or adds to \
    what is on below it with `extendSelect` and takes away with `ignore`. Where both name a rule, the narrower name \
    decides: an id or a name beats `MI10`, which beats `MI1`, which beats `ALL`; among equals `ignore` does. A rule that \
    waits for being asked for is on where its id or name is given.

    A pattern without a slash is compared with every name on a path, one with a slash with the path from its beginning; \
    `?` stands for a byte, `*` for any number of them but `/`, `**` for any number of folders. What matches a folder holds \
    for all that is in it.

    An unknown key, rule or option, or a value of another type, ends the run with status 2 and one line that says where.


    """

  private static let conclusion = """

    ## Known findings

    `ideacat lint --write-baseline .ideacat-baseline.json` writes down what is found today. With `--baseline`, or the key \
    `baseline`, such findings no longer count, so only what is new does. They are recognised by rule, file, project, idea, \
    field and text, not by their lines. When some are gone, `lint` says so: write the file again and it is shorter. Paths in the file begin at its folder.

    ## Only what changed

    `ideacat lint --changed-since main` reports what stands on lines, or is about ideas, that were changed since the \
    branch left `main`, as git tells it; files that git does not know yet count as a whole. Where a line was removed from \
    an idea, the idea has changed.

    """

  private static func write(_ keys: [ConfigurationKey], to page: inout ByteWriter) {
    page.write("| key | what it says | takes |\n|---|---|---|\n")
    for key in keys { page.write("| `\(key.rawValue)` | \(key.help) | \(key.shape.expectation) |\n") }
  }
}
