package org.entente.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the register module, as rules. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "org.entente.happening",
                    "org.entente.agreement",
                    "org.entente.person",
                    "org.entente.curation",
                    "org.entente.register");

    /** Upstream first: a package may use only packages named before it. */
    private static final List<String> PACKAGES = List.of(
            "org.entente.happening",
            "org.entente.agreement",
            "org.entente.person",
            "org.entente.curation",
            "org.entente.register");

    @Test
    void packagesAreSeenAndNullMarked() {
        for (String name : PACKAGES) {
            assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void packagesDependOnlyUpstream() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] downstream = PACKAGES.subList(i + 1, PACKAGES.size()).stream()
                    .map(p -> p + "..")
                    .toArray(String[]::new);
            if (downstream.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(PACKAGES.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(downstream)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void onlyTheRegisterKnowsADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.register")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void theRegisterUsesRecordsOfCoreButNotTheReading() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.pipeline..", "org.entente.evaluation..", "org.entente.app..")
                .check(CLASSES);
    }

    @Test
    void jdbcStaysInside() {
        noClasses()
                .that()
                .arePublic()
                .and()
                .doNotHaveSimpleName("Register")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void noGenericExceptionsOrConsole() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
