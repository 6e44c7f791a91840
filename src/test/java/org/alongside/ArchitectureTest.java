package org.alongside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The straight line, held: what stands left of the knowledge base knows nothing of what stands right of it. */
@AnalyzeClasses(packages = "org.alongside", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> ASKS = Set.of("System.currentTimeMillis", "Math.random", "UUID.randomUUID", "ThreadLocalRandom.current",
        "Locale.getDefault", "ZoneId.systemDefault", "TimeZone.getDefault", "Calendar.getInstance", "Files.getLastModifiedTime", "File.lastModified");
    private static final Set<String> CHANCE = Set.of("java.util.Date", "java.util.GregorianCalendar", "java.util.Random", "java.security.SecureRandom");

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

    /** The same source gives the same bytes: what has a part in them asks no clock, no dice and no setting of the machine. */
    @ArchTest
    static final ArchRule nothingThatIsBuiltDependsOnTheMoment = noClasses()
        .that().resideOutsideOfPackages("org.alongside.command..", "org.alongside.preview..")
        .and().areNotAssignableTo(Alongside.class) // it starts Java and builds nothing; how old its archive is decides how Java starts
        .should().callMethodWhere(describe("asks the moment, chance or the machine's settings", call -> ASKS.contains(call.getTarget().getOwner().getSimpleName() + "." + call.getName())
            || call.getName().equals("now") && call.getTargetOwner().getPackageName().startsWith("java.time")))
        .orShould().callConstructorWhere(describe("takes the present or chance", call -> CHANCE.contains(call.getTargetOwner().getName()) && call.getTarget().getRawParameterTypes().isEmpty()));
}
