import TestSupport

/// Texts of idea files about invented people.
enum Samples {
  /// Two ideas of two projects, with nothing to object to.
  static let good = """
    # LFX Mentorship 2031 Term 1

    ### Lantern

    #### Teach the lamp to dim

    - Description: The lamp knows on and off only. The mentee adds a dimmer that keeps the colour of the light.
    - Expected Outcome:
      - A dimmer
      - A test that measures the light
    - Recommended Skills: Go, Optics
    - Mentor(s):
      - Ada Example (@ada-example, ada@example.org)
      - Bo Sample (@bosample, bo@example.org)
    - Upstream Issue: https://github.com/example/lantern/issues/7

    ### Kettle

    #### Whistle in tune

    - Description: The kettle whistles out of tune. The mentee finds the note that most ears like and holds it there.
    - Expected Outcome: A whistle at 440 Hz
    - Recommended Skills: Rust
    - Mentor(s):
      - Ada Example (@ada-example, ada@example.org)
      - Cy Placeholder (@cy-placeholder, cy@example.org)
    - Upstream Issue: https://github.com/example/kettle/issues/12

    """

  /// One idea that nobody mentors yet.
  static let broken = """
    ### Kettle

    #### Boil faster

    - Description: The kettle takes four minutes. The mentee brings it down to three without a stronger heater.
    - Expected Outcome: Tea after three minutes
    - Recommended Skills: Rust
    - Mentor(s):
    - Upstream Issue: https://github.com/example/kettle/issues/13

    """

  /// A folder with `ideas/lfx/2031-term1.md`, which is good.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(good, to: "ideas/lfx/2031-term1.md")
    return folder
  }
}
