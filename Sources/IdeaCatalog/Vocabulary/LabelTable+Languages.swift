extension LabelTable {
  /// The spellings of each field in other languages; the first of a field is the usual one.
  package static let foreignSpellings: [(language: String, fields: [(field: Field, labels: [String])])] = [
    (
      "Portuguese",
      [
        (.description, ["Descrição", "Descrição do projeto", "Resumo", "Objetivo", "Detalhes"]),
        (.expectedOutcome, ["Resultado esperado", "Resultados", "Entregas", "Entregáveis"]),
        (
          .skills,
          [
            "Habilidades recomendadas", "Habilidades", "Habilidades necessárias", "Habilidades desejadas",
            "Competências", "Competências recomendadas", "Conhecimentos necessários", "Requisitos",
          ]
        ),
        (.technologies, ["Tecnologias"]),
        (.mentors, ["Mentores", "Mentor responsável", "Possíveis mentores", "Orientador", "Orientadores"]),
        (.upstreamIssue, ["Problema de Origem", "Problemas de Origem", "Issue relacionada"]),
        (.size, ["Tamanho", "Tamanho do projeto", "Tamanho esperado", "Duração", "Duração esperada"]),
        (.difficulty, ["Nível de dificuldade", "Dificuldade"]),
        (.title, ["Título", "Título do projeto"]), (.project, ["Projeto", "Projecto"]),
      ]
    ),
    (
      "Spanish",
      [
        (.description, ["Descripción", "Descripción del proyecto", "Resumen", "Detalles"]),
        (
          .expectedOutcome,
          ["Resultados esperados", "Resultado esperado", "Entregables", "Entregables esperados"]
        ),
        (
          .skills,
          [
            "Habilidades requeridas", "Habilidades", "Habilidades recomendadas", "Habilidades necesarias",
            "Habilidades deseables", "Competencias", "Conocimientos", "Conocimientos requeridos",
            "Conocimientos previos", "Conocimientos necesarios", "Requisitos",
          ]
        ),
        (.technologies, ["Tecnologías"]),
        (.mentors, ["Mentores", "Mentoras", "Mentoras y mentores", "Posibles mentores", "Tutores"]),
        (.upstreamIssue, ["Incidencia", "Incidencias", "Incidencia relacionada"]),
        (
          .size,
          ["Tamaño", "Tamaño del proyecto", "Tamaño esperado", "Tamaño esperado del proyecto", "Duración", "Horas"]
        ),
        (.difficulty, ["Dificultad", "Nivel de dificultad"]),
        (.title, ["Título", "Título del proyecto"]), (.project, ["Proyecto"]),
      ]
    ),
    (
      "French",
      [
        (.description, ["Description", "Description du projet", "Résumé", "Présentation", "Objectif"]),
        (
          .expectedOutcome,
          ["Résultats attendus", "Résultat attendu", "Livrables", "Livrables attendus"]
        ),
        (
          .skills,
          [
            "Compétences requises", "Compétences", "Compétences recommandées", "Compétences souhaitées",
            "Compétences nécessaires", "Connaissances requises", "Connaissances", "Prérequis",
          ]
        ),
        (.technologies, ["Technologies"]),
        (.mentors, ["Mentors", "Mentor·e·s", "Mentors potentiels", "Encadrants", "Encadrant", "Tuteurs"]),
        (.upstreamIssue, ["Ticket associé", "Tickets associés"]),
        (.size, ["Taille du projet", "Taille", "Taille attendue", "Durée", "Durée du projet"]),
        (.difficulty, ["Difficulté", "Niveau de difficulté", "Niveau"]),
        (.title, ["Titre", "Titre du projet"]), (.project, ["Projet"]),
      ]
    ),
    (
      "German",
      [
        (.description, ["Beschreibung", "Projektbeschreibung", "Zusammenfassung", "Kurzbeschreibung", "Ziel"]),
        (.expectedOutcome, ["Erwartetes Ergebnis", "Erwartete Ergebnisse", "Ergebnis", "Ergebnisse"]),
        (
          .skills,
          [
            "Empfohlene Kenntnisse", "Kenntnisse", "Erforderliche Kenntnisse", "Benötigte Kenntnisse",
            "Vorkenntnisse", "Fähigkeiten", "Erforderliche Fähigkeiten", "Empfohlene Fähigkeiten", "Voraussetzungen",
            "Anforderungen",
          ]
        ),
        (.technologies, ["Technologien"]),
        (.mentors, ["Mentoren", "Mentorinnen und Mentoren", "Mögliche Mentoren", "Betreuer", "Betreuung"]),
        (.size, ["Projektgröße", "Größe", "Umfang", "Dauer", "Projektumfang", "Projektdauer", "Aufwand"]),
        (.difficulty, ["Schwierigkeit", "Schwierigkeitsgrad"]),
        (.title, ["Titel", "Projekttitel"]), (.project, ["Projekt"]),
      ]
    ),
    (
      "Italian",
      [
        (.description, ["Descrizione", "Descrizione del progetto", "Obiettivo"]),
        (.expectedOutcome, ["Risultati attesi", "Risultato atteso"]),
        (.skills, ["Competenze richieste", "Competenze", "Requisiti", "Conoscenze richieste"]),
        (.technologies, ["Tecnologie"]), (.mentors, ["Mentori", "Tutor"]),
        (.size, ["Durata", "Dimensione del progetto"]), (.difficulty, ["Difficoltà", "Livello di difficoltà"]),
        (.title, ["Titolo", "Titolo del progetto"]), (.project, ["Progetto"]),
      ]
    ),
    (
      "Chinese",
      [
        (.description, ["描述", "项目描述", "项目简介", "项目介绍", "项目详情", "简介", "目标", "描述说明", "專案描述"]),
        (.expectedOutcome, ["预期成果", "预期结果", "项目产出", "产出要求", "项目产出要求", "预期产出", "交付物", "預期成果"]),
        (.skills, ["推荐技能", "技能", "技能要求", "技术要求", "项目技术要求", "所需技能", "推荐的技能", "技能需求"]),
        (.technologies, ["技术", "技术栈", "技术领域"]),
        (.mentors, ["导师", "项目导师", "社区导师", "项目社区导师", "導師"]),
        (.upstreamIssue, ["上游问题", "相关问题", "相关链接"]),
        (.size, ["项目规模", "项目时长", "工时", "预计工时", "时长", "規模"]),
        (.difficulty, ["难度", "项目难度", "难度等级", "難度"]),
        (.title, ["标题", "项目标题", "项目名称", "题目"]), (.project, ["项目", "社区"]),
      ]
    ),
    (
      "Japanese",
      [
        (.description, ["説明", "概要", "プロジェクト概要", "詳細", "目標"]),
        (.expectedOutcome, ["期待される成果", "成果物", "期待する成果", "成果"]),
        (.skills, ["推奨スキル", "必要なスキル", "スキル", "必須スキル", "前提知識", "歓迎スキル"]),
        (.technologies, ["技術", "使用技術"]), (.mentors, ["メンター"]),
        (.upstreamIssue, ["関連イシュー", "イシュー"]),
        (.size, ["プロジェクト規模", "規模", "期間"]), (.difficulty, ["難易度"]),
        (.title, ["タイトル"]), (.project, ["プロジェクト"]),
      ]
    ),
  ]
}
