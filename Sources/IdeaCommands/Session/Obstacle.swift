/// Why a run cannot begin.
struct Obstacle: Error {
  /// What is wrong, with the place, and what to do.
  let message: String
  /// How the run ends.
  let status: ExitStatus
}

extension Session {
  /// Says why the run cannot begin; it ends so.
  mutating func end(with obstacle: Obstacle) {
    say(obstacle.message)
    end(with: obstacle.status)
  }
}
