package org.exemplar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the house, and who may know whom. */
final class HouseRules {

  /** Where the classes stand that break the rules on purpose. */
  static final String PLANTED = "org.exemplar.architecture.planted";

  private static final List<String> NOUNS =
      List.of(
          "text",
          "problem",
          "transcript",
          "alignment",
          "codebook",
          "participant",
          "coding",
          "record");
  private static final List<String> VERBS =
      List.of(
          "linguistics",
          "autocoding",
          "tally",
          "agreement",
          "agreement.extent",
          "agreement.planning",
          "comparison",
          "difference",
          "quotation",
          "survey");
  private static final List<String> SHARED_ADAPTERS =
      List.of("plaintext", "archive", "markup", "sheet", "word", "speech");
  private static final List<String> ADAPTERS =
      List.of(
          "transcript.io",
          "codebook.io",
          "participant.io",
          "coding.io",
          "agreement.io",
          "comparison.io",
          "difference.io",
          "quotation.io",
          "linguistics.corenlp",
          "linguistics.icu",
          "report.docx",
          "report.xlsx",
          "report.html",
          "report.csv",
          "report.markdown",
          "report.latex",
          "report.terminal",
          "report.json",
          "report.chart",
          "report.folder",
          "study.folder",
          "study.store",
          "study.output",
          "worksheet");
  private static final List<String> USE_CASES =
      List.of(
          "study",
          "study.comparison",
          "study.correction",
          "study.desk",
          "study.reconciliation",
          "study.exchange",
          "study.intake");
  private static final List<String> DELIVERY = List.of("cli", "workspace", "workspace.page");

  /** Every room, by its package below the root; the root itself is the empty name. */
  static final Set<String> ROOMS =
      Stream.of(
              NOUNS,
              VERBS,
              USE_CASES,
              SHARED_ADAPTERS,
              ADAPTERS,
              DELIVERY,
              List.of("report", "app"))
          .flatMap(List::stream)
          .collect(Collectors.toSet());

  private HouseRules() {}

  static List<HouseRule> all() {
    return List.of(
        new HouseRule("nouns", HouseRules::nouns),
        new HouseRule("verbs", HouseRules::verbs),
        new HouseRule("report", HouseRules::report),
        new HouseRule("study", HouseRules::study),
        new HouseRule("adapters", HouseRules::adapters),
        new HouseRule("outward", HouseRules::outward),
        new HouseRule("delivery", HouseRules::delivery),
        new HouseRule("cycles", HouseRules::cycles),
        new HouseRule("purity", HouseRules::purity),
        new HouseRule("database", HouseRules::database),
        new HouseRule("words", HouseRules::words));
  }

  static String room(String packageName) {
    return packageName.equals("org.exemplar")
        ? "app"
        : packageName.substring("org.exemplar.".length());
  }

  private static ArchRule nouns(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(root, NOUNS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            in(
                root,
                VERBS,
                SHARED_ADAPTERS,
                ADAPTERS,
                DELIVERY,
                USE_CASES,
                List.of("report", "app")))
        .because("nouns are what everything else is said with: they know nouns only");
  }

  private static ArchRule verbs(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(root, VERBS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            in(root, SHARED_ADAPTERS, ADAPTERS, DELIVERY, USE_CASES, List.of("report", "app")))
        .because("verbs are functions over nouns, whoever calls them");
  }

  private static ArchRule report(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".report")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            in(root, USE_CASES, SHARED_ADAPTERS, ADAPTERS, DELIVERY, List.of("app")))
        .because("a report is the same in every format and for every way of keeping a study");
  }

  private static ArchRule study(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(root, USE_CASES))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(root, SHARED_ADAPTERS, ADAPTERS, DELIVERY, List.of("app")))
        .because("use cases see adapters through ports only");
  }

  private static ArchRule adapters(String root) {
    return slices()
        .assignedFrom(new Adapters(root))
        .should()
        .notDependOnEachOther()
        .because("adapters know the port that they serve, and the shared readers of files");
  }

  private static ArchRule outward(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(root, SHARED_ADAPTERS, ADAPTERS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(root, DELIVERY, List.of("app")))
        .because("an adapter serves whoever delivers, and knows none of them");
  }

  private static ArchRule delivery(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(root, DELIVERY))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(root, SHARED_ADAPTERS, ADAPTERS, List.of("app")))
        .because("delivery calls use cases; only app knows which adapters there are");
  }

  private static ArchRule cycles(String root) {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package cycle means that neither room can be understood alone");
  }

  private static ArchRule purity(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(root, NOUNS, VERBS, USE_CASES, List.of("report")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("files, clock, locale and streams are touched by adapters and app only");
  }

  private static ArchRule database(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".study.store")
        .and()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi..", "org.sqlite..", "org.flywaydb..", "java.sql..")
        .because("only the study's file is a database, and only its room knows that");
  }

  private static ArchRule words(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)$")
        .because("names are the field's words");
  }

  @SafeVarargs
  private static String[] in(String root, List<String>... rooms) {
    List<String> packages = new ArrayList<>();
    for (List<String> list : rooms) {
      list.forEach(room -> packages.add(root + "." + room));
    }
    return packages.toArray(String[]::new);
  }

  /** Each adapter is a slice of its own; no other class is in any. */
  private record Adapters(String root) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return ADAPTERS.stream()
          .filter(room -> javaClass.getPackageName().equals(root + "." + room))
          .findFirst()
          .map(SliceIdentifier::of)
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "adapters";
    }
  }
}
