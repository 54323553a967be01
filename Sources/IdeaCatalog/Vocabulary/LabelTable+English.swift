extension LabelTable {
  /// The spellings of each field in English; the first is the one the templates use.
  package static let spellings: [(field: Field, labels: [String])] = [
    (
      .description,
      [
        "Description", "Details", "Detailed description", "Summary", "Project description", "Program Description",
        "Idea description", "Short description", "Brief description", "Long description", "Full description",
        "Task description", "Brief explanation", "Project summary", "Project overview", "Project details",
        "Problem statement", "Project idea description", "Description of project", "Description of the project",
      ]
    ),
    (
      .expectedOutcome,
      [
        "Expected Outcome", "ExpectedOutcome", "Expected results", "Expected deliverables", "Deliverables", "Outcome",
        "The expected outcome", "Project outcome", "Expected Outcome and Deliverables", "Project Deliverables",
        "Features", "Project goals", "Expected output", "Expected results and deliverables", "Intended outcome",
        "Desired outcome", "Expected project outcome", "Expected results of the project", "Deliverables and outcomes",
        "Outcomes and deliverables", "Outcomes/Deliverables", "Deliverables/Outcomes", "Success criteria",
        "Acceptance criteria", "Main deliverables", "Key deliverables", "Key outcomes",
        "Expected impact and deliverables", "Project milestones",
        "Project/Internship milestones",
      ]
    ),
    (
      .skills,
      [
        "Recommended Skills", "Recommend Skills", "Required Skills", "Skills required", "Skills", "Desirable skills",
        "Preferred skills", "Skills Required/Preferred", "Skills needed", "Required/Desirable Skills",
        "Required/Preferred skills", "Skills you will need", "Desired skills", "Needed skills", "Useful skills",
        "Helpful skills", "Technical skills", "Skill set", "Skillset", "Skills recommended", "Skills preferred",
        "Preferable skills", "Nice to have skills", "Nice-to-have skills", "Good to have skills", "Optional skills",
        "Bonus skills", "Key skills", "Relevant skills", "Skills and experience", "Skills & experience",
        "Skills/Experience", "Skills/Technologies", "Skills/Languages", "Skills and technologies",
        "Skills & technologies", "Skills/Tools", "Required skills and knowledge", "Skills to study/improve",
        "Required knowledge",
        "Required experience", "Recommended knowledge", "Recommended experience", "Preferred experience",
        "Preferred qualifications", "Required qualifications", "Knowledge prerequisites", "Knowledge required",
        "Prerequisite knowledge", "Prerequisite skills", "Prior knowledge", "Programming language",
        "Programming skills", "Programming skills required", "Language", "Areas to study/improve",
        "Skills required or preferred", "Skills that will help",
      ]
    ),
    (
      .technologies,
      [
        "Technologies", "Technology", "Technology stack", "Tech stack", "Technologies used", "Technologies involved",
        "Main technologies", "Tools and technologies", "Tools/Technologies",
      ]
    ),
    (
      .mentors,
      [
        "Mentor(s)", "Potential Mentors", "Possible Mentors", "Likely mentors", "Primary Mentor", "Co-Mentor",
        "Comentor", "Secondary Mentor", "Backup Mentor", "Lead mentor", "Main mentor", "Project mentors",
        "Available mentors", "Proposed mentors", "Suggested mentors", "Prospective mentors", "Confirmed mentors",
        "Assigned mentors", "Willing mentors", "Volunteer mentors", "Technical mentors", "Mentored by", "Mentor name",
        "Mentor names", "Names of mentors", "Mentor Names and Contact Info", "Mentors and contact",
        "Mentors and contacts", "Mentors/Contacts", "Mentor contact", "Mentor contact info", "Mentors & contact",
        "Potential mentors and contact", "Supervisor", "Project supervisors",
      ]
    ),
    (
      .upstreamIssue,
      [
        "Upstream Issue", "Upstream Issue URL", "Issue", "Relevant Issues", "Related Issues", "Open issue",
        "Github issue", "Issue Link", "Upstream", "Upstream issue link", "Tracking issue", "Issue URL", "Issue tracker",
        "Link to issue", "Link to the issue", "Linked issue", "Reference issue", "Source issue", "Jira issue",
        "Jira ticket", "Related ticket", "Related bugs", "GitLab issue", "GitHub issue link", "Issue or pull request",
        "Upstream discussion",
      ]
    ),
    (
      .lfxURL,
      [
        "LFX URL", "LFX", "LFX Project URL", "LFX link", "LFX page", "LFX Mentorship URL", "LFX Mentorship page",
        "LFX program URL", "Mentorship URL", "Community Bridge project", "Community Bridge URL",
        "CommunityBridge project",
      ]
    ),
    (
      .size,
      [
        "Expected project size", "Project size", "Expected size", "Expected size of the project",
        "Expected size of project", "Size of project", "Size of the project", "Size", "Length", "Project length",
        "Expected length", "Expected project length", "Length of project", "Expected duration", "Project duration",
        "Estimated duration", "Estimated effort", "Estimated size", "Estimated project size", "Estimated length",
        "Estimated time", "Expected time", "Expected effort", "Expected hours", "Estimated hours", "Project hours",
        "Number of hours", "Total hours", "Development time", "Time commitment", "Time estimate", "Hours/Size",
        "Size/Duration",
        "Size and difficulty", "Expected Size (hours)",
      ]
    ),
    (
      .difficulty,
      [
        "Difficulty", "Difficulty rating", "Difficulty level", "Skill level", "Level of difficulty",
        "Project difficulty", "Expected difficulty", "Estimated difficulty", "Complexity level", "Project complexity",
        "Expertise level", "Experience level",
      ]
    ),
    (.component, ["Component", "Type", "Subsystem", "Project area", "Project type"]),
    (
      .prerequisites,
      [
        "Application Prerequisites", "Prerequisites", "Pre-requisites", "Entry task", "Warm-up task", "Warmup task",
        "Qualification task", "Qualifying task", "Screening task", "Evaluation task", "Entrance task",
        "Coding challenge",
        "Application task", "Starter task",
      ]
    ),
    (
      .mentee,
      [
        "Mentee", "Contributor", "Mentee name", "Accepted mentee", "Selected mentee", "Accepted contributor",
        "Selected contributor", "GSoC contributor", "Accepted student",
      ]
    ),
    (.title, ["Project title", "Idea title", "Title of the project", "Project idea title"]),
    (
      .project,
      ["CNCF Project", "Sub-organization", "Sub-organisation", "Suborganization", "Sub-org", "Parent project"]
    ),
    // Known to be labels although no field has room for them.
    (
      .other,
      [
        "Challenges", "Stretch goals", "Learning Opportunities", "Learning objectives", "Responsibilities",
        "What you'll learn", "What you will learn", "Useful links", "Related links", "Additional information",
        "Additional resources", "Background information", "Getting started", "First steps", "Possible projects",
        "Further reading", "Bonus task",
      ]
    ),
  ]

  /// Everyday words that label a field only where their form says that they are labels.
  package static let everydayWords: [(field: Field, labels: [String])] = [
    (
      .description,
      [
        "Abstract", "Overview", "Synopsis", "Explanation", "Background", "Motivation", "Problem", "Context",
        "Introduction", "Rationale", "Idea", "The idea", "The project", "About", "About the project", "The task",
        "Task", "The problem",
        "Scope", "Proposal", "Problem description", "Goal", "Objective", "Aim",
      ]
    ),
    (.expectedOutcome, ["Results", "Output", "Milestones", "End goal", "What we expect", "Definition of done"]),
    (
      .skills,
      [
        "Requirements", "Knowledge", "Experience", "Qualifications", "Desirables", "Desirable", "Nice to have",
        "Nice-to-have", "Must have", "Good to have", "Preferred", "Required", "Recommended", "Technical requirements",
        "You should know", "What you need to know", "What's needed", "Keywords",
      ]
    ),
    (.technologies, ["Stack", "Tools", "Tech"]),
    (
      .mentors,
      [
        "Experts", "Contact person", "Point of contact", "Mentor email", "导师联系方式", "导师邮箱",
      ]
    ),
    (.upstreamIssue, ["Ticket", "Bug", "Jira", "Bugzilla", "Tracker"]),
    (.size, ["Duration", "Effort", "Hours", "Time", "Workload"]),
    (.difficulty, ["Level", "Complexity"]),
    (.component, ["Area", "Module", "Category", "Package", "Track", "Team"]),
    (.mentee, ["Student", "Intern", "Participant"]),
    (.title, ["Title", "Project name", "Idea name", "Program name", "Topic"]),
    (.project, ["Project", "Organization", "Organisation", "Sponsoring project", "Sponsoring OMP Project"]),
    (
      .other,
      [
        "Notes", "Note", "Links", "References", "Resources", "Repository", "Repositories", "Source code", "Code",
        "Website", "Homepage", "Contact", "Communication", "Chat", "Slack", "Discord", "Status", "Suggested by",
        "Proposed by", "Impact", "Benefits", "Approach", "Plan", "Risks", "Timeline", "GitHub", "Extra credit",
        "Mentee skills", "Project contact", "Primary contact", "Primary project contact",
      ]
    ),
  ]

  /// The words that say what is to be reached.
  static let goals = [
    "Goal", "Goals", "Objective", "Objectives", "Aim", "Aims", "Objetivo", "Objectif", "Ziel", "Ziele", "Obiettivo",
    "目标", "目標",
  ]
}
