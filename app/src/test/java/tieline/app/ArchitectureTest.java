package tieline.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;
import tieline.app.state.FxThread;

@AnalyzeClasses(packages = "tieline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] FEATURES = {
    "tieline.app.network..",
    "tieline.app.timeline..",
    "tieline.app.reading..",
    "tieline.app.header..",
    "tieline.app.search..",
    "tieline.app.table.."
  };

  @ArchTest
  static void featuresMeetInStateAndNotInEachOther(JavaClasses classes) {
    for (var feature : FEATURES) {
      for (var other : FEATURES) {
        if (!feature.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(feature)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(other)
              .because("a feature that knows another cannot be changed or removed alone")
              .allowEmptyShould(true)
              .check(classes);
        }
      }
    }
  }

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices()
          .matching("tieline.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way");

  @ArchTest
  static final ArchRule theModelKnowsNoScreen =
      noClasses()
          .that()
          .resideInAPackage("tieline.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.jetbrains.skia..", "tieline.app..")
          .because("the command line and the tests need no toolkit");

  @ArchTest
  static final ArchRule paintersAndPickersKnowNoToolkit =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Painter")
          .or()
          .haveSimpleNameEndingWith("Picker")
          .or()
          .haveSimpleNameEndingWith("Marks")
          .or()
          .haveSimpleNameEndingWith("Scene")
          .and()
          .resideInAPackage("tieline.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.jetbrains.skia..")
          .because("the same picture goes to the window, to files and to tests");

  @ArchTest
  static final ArchRule skiaStaysInTwoFiles =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.Skia[^.]*")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jetbrains.skia..", "org.jetbrains.skiko..")
          .because("its API is shaped for another language, and may be replaced");

  @ArchTest
  static final ArchRule onlyOnePlaceWakesTheFxThread =
      noClasses()
          .that()
          .doNotBelongToAnyOf(FxThread.class)
          .should()
          .callMethod(Platform.class, "runLater", Runnable.class)
          .because("wake-ups that are not merged flood the event queue");

  @ArchTest
  static final ArchRule thereIsNoStaticState =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("state lives in the store, where it can be seen");
}
