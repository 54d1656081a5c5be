package vn.kehoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows of the architecture, the home of each library, and that only cli prints. */
@AnalyzeClasses(packages = "vn.kehoach", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule noCycles = slices().matching("vn.kehoach.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule arrows =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("source")
          .definedBy("..source..")
          .layer("diagnostic")
          .definedBy("..diagnostic..")
          .layer("yaml")
          .definedBy("..yaml..")
          .layer("overlay")
          .definedBy("..overlay..")
          .layer("plan")
          .definedBy("..kehoach.plan..")
          .layer("decode")
          .definedBy("..decode..")
          .layer("number")
          .definedBy("..number..")
          .layer("check")
          .definedBy("..check..")
          .layer("layout")
          .definedBy("..layout..")
          .layer("docx")
          .definedBy("..docx..")
          .layer("pipeline")
          .definedBy("..pipeline..")
          .layer("cli")
          .definedBy("..cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("decode")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("overlay")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("yaml")
          .mayOnlyBeAccessedByLayers("overlay", "decode", "pipeline", "cli")
          .whereLayer("docx")
          .mayOnlyBeAccessedByLayers("layout", "pipeline", "cli")
          .whereLayer("number")
          .mayOnlyBeAccessedByLayers("check", "layout", "pipeline", "cli")
          .whereLayer("diagnostic")
          .mayOnlyBeAccessedByLayers(
              "yaml", "overlay", "decode", "number", "check", "layout", "pipeline", "cli");

  @ArchTest
  static final ArchRule theModelHasNoLibrary =
      noClasses()
          .that()
          .resideInAPackage("vn.kehoach.plan")
          .should()
          .dependOnClassesThat(
              not(
                  resideInAPackage("vn.kehoach.plan")
                      .or(resideInAPackage("vn.kehoach.source"))
                      .or(resideInAPackage("java.lang.."))
                      .or(resideInAPackage("java.math"))
                      .or(resideInAPackage("java.util.."))));

  @ArchTest
  static final ArchRule yamlLibrary =
      only("vn.kehoach.yaml..", "com.fasterxml.jackson.dataformat..", "org.yaml..");

  @ArchTest static final ArchRule freeMarker = only("vn.kehoach.layout..", "freemarker..");

  @ArchTest
  static final ArchRule docx4j =
      only("vn.kehoach.docx..", "org.docx4j..", "jakarta.xml..", "org.glassfish..");

  @ArchTest static final ArchRule commandLine = only("vn.kehoach.cli..", "picocli..");

  @ArchTest static final ArchRule markdown = only("vn.kehoach.decode..", "org.commonmark..");

  @ArchTest
  static final ArchRule onlySourceReadsAndOnlyCliWritesFiles =
      noClasses()
          .that(not(inPackages("vn.kehoach.source", "vn.kehoach.cli")))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files");

  @ArchTest
  static final ArchRule onlyCliPrints =
      noClasses()
          .that(not(inPackages("vn.kehoach.cli")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static ArchRule only(String home, String... library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> inPackages(
      String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }
}
