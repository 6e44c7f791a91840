package org.alongside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The straight line, held: what stands left of the knowledge base knows nothing of what stands right of it. */
@AnalyzeClasses(packages = "org.alongside", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyOnePackageKnowsJBake = noClasses().that().resideOutsideOfPackage("org.alongside.jbake")
        .should().dependOnClassesThat().resideInAPackage("org.jbake..");

    @ArchTest
    static final ArchRule nobodyReachesTheDatabaseOrTheOldTemplateEngine = noClasses()
        .should().dependOnClassesThat().resideInAnyPackage("com.orientechnologies..", "com.mitchellbosecke..");

    @ArchTest
    static final ArchRule contentKnowsNothingOfItsUses = noClasses().that().resideInAPackage("org.alongside.content..")
        .should().dependOnClassesThat().resideInAnyPackage("org.alongside.jbake..", "org.alongside.pages..",
            "org.alongside.search..", "org.alongside.planner..", "org.alongside.site..", "org.alongside.script..",
            "io.pebbletemplates..", "org.graalvm..");

    @ArchTest
    static final ArchRule theOutputsDoNotKnowEachOther = noClasses().that().resideInAPackage("org.alongside.search..")
        .should().dependOnClassesThat().resideInAnyPackage("org.alongside.planner..", "org.alongside.pages..", "org.alongside.jbake..");

    @ArchTest
    static final ArchRule thePlannerKnowsNeitherSearchNorPages = noClasses().that().resideInAPackage("org.alongside.planner..")
        .should().dependOnClassesThat().resideInAnyPackage("org.alongside.search..", "org.alongside.pages..", "org.alongside.jbake..");

    @ArchTest
    static final ArchRule asciidoctorStaysInItsPackage = noClasses().that().resideOutsideOfPackage("org.alongside.asciidoc")
        .should().dependOnClassesThat().resideInAPackage("org.asciidoctor..");
}
