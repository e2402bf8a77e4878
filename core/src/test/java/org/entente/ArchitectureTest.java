package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the source tree, as rules. */
class ArchitectureTest {
    /** Upstream first: a stage may use only stages named before it. */
    private static final List<String> STAGES = List.of(
            "text",
            "document",
            "language",
            "encoder",
            "actor",
            "time",
            "speech",
            "event",
            "judge",
            "pipeline",
            "evaluation");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @Test
    void everyStageIsSeen() {
        for (String stage : STAGES) {
            assertThat(CLASSES.stream().filter(c -> c.getPackageName().contains("." + stage)))
                    .as(stage)
                    .isNotEmpty();
        }
    }

    @Test
    void stagesDependOnlyUpstream() {
        LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String stage : STAGES) {
            rule = rule.layer(stage).definedBy(".." + stage + "..");
        }
        for (int i = 0; i < STAGES.size(); i++) {
            String stage = STAGES.get(i);
            List<String> downstream = STAGES.subList(i + 1, STAGES.size());
            rule = downstream.isEmpty()
                    ? rule.whereLayer(stage).mayNotBeAccessedByAnyLayer()
                    : rule.whereLayer(stage).mayOnlyBeAccessedByLayers(downstream.toArray(String[]::new));
        }
        rule.check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.entente.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(CLASSES.getPackage("org.entente").getSubpackagesInTree().stream()
                        .filter(p -> !p.getClasses().isEmpty())
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .isEmpty();
    }

    @Test
    void coreKnowsNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "java.sql..", "io.javalin..", "com.sun.net.httpserver..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEncoderKnowsItsRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..encoder..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void noGenericExceptionsOrConsole() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
