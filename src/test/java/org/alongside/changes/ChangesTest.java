package org.alongside.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.site.EnvironmentFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What a pull request does, as the people who decide about it are told. */
@EnabledIf("org.alongside.changes.WorkingCopy#gitIsHere")
class ChangesTest {
    private static final String ABOUT = "content/pages/about.adoc";
    private static final String QUESTIONS = "content/planner/questions.yaml";
    private static final String MODEL = "content/planner/model.yaml";

    @TempDir
    private Path folder;

    private WorkingCopy site;

    @BeforeEach
    void commitASite() {
        site = new WorkingCopy(folder);
    }

    @Test
    void saysThatNothingChanged() {
        assertTrue(site.changesSince("main").inWords().matches("What this change does, compared with main \\([0-9a-f]{7}\\)"
            + "\n\nNothing of what the site is made from\\."), site.changesSince("main").inWords());
    }

    @Test
    void tellsPagesLinksAndFilesInPlainWords() {
        site.edit(ABOUT, text -> text.replace("About this.", "We meet on Mondays. Anybody may come. ".repeat(20)
            + "See https://tea.example/[tea] and xref:practice/listen.adoc[]."));
        site.write("content/practice/listen.adoc", site.read("content/practice/take-turns.adoc").replace("= Take turns", "= Listen well"));
        site.delete("content/evidence/figures.adoc").edit("content/pages/home.adoc", text -> text.replace(", xref:evidence/figures.adoc[figures]", ""));
        site.write("netlify.toml", "[[redirects]]\n  from = \"/evidence/figures/*\"\n  to = \"/about/\"\n");
        assertEquals("""
            Pages
              New: "Listen well", /practice/listen/. First in a search for its title.
              Changed: "About", /about/. Reading age 9.2. First in a search for its title.
              Changed: "Little guide", /. First in a search for its title.
              Gone: "Figures", /evidence/figures/. Readers are led to /about/.

            Links
              New: /about/ to https://tea.example/
              Between our own pages: 1 new, 1 gone.

            Other files
              New: netlify.toml""", site.toldSince("HEAD"));
    }

    @Test
    void aPageThatIsGoneNeedsARedirectToAPageThatThereIs() {
        site.delete("content/evidence/figures.adoc").edit("content/pages/home.adoc", text -> text.replace(", xref:evidence/figures.adoc[figures]", ""));
        assertEquals(List.of("content/evidence/figures.adoc: the page /evidence/figures/ is gone, and people keep links to it. Add a redirect"
            + " from \"/evidence/figures/*\" to the page that answers the same need best to netlify.toml."), site.problems());
        site.write("netlify.toml", "[[redirects]]\n  from = \"/evidence/figures/*\"\n  to = \"/numbers/\"\n");
        assertEquals(List.of("netlify.toml:3: a redirect leads to /numbers/, where there is no page. Lead it to one that there is."), site.problems());
    }

    @Test
    void aChangedWeightNeedsANewVersionEvenWhenItsFingerprintIsReplaced() {
        site.edit(QUESTIONS, text -> text.replace("weights: {sharing: 2, listening: 1}", "weights: {sharing: 1, listening: 1}"));
        String hash = site.problems().get(0).replaceFirst(".*\"([0-9a-f]{64})\".*", "$1");
        site.edit(MODEL, text -> text.replaceFirst("[0-9a-f]{64}", hash));
        assertEquals(List.of("content/planner/model.yaml: a rule, a weight or an option has changed, and version 1 is published already. Raise"
            + " version to 2, put the fingerprint of version 1 back, and add one for version 2."), site.problems());
        site.edit(MODEL, text -> text.replace("version: 1", "version: 2").replaceFirst("fingerprints: \\{1: ", "fingerprints: {2: "));
        assertEquals(List.of(), site.problems());
    }

    @Test
    void scoresEveryPlanBeforeAndAfter() throws IOException {
        Path plans = Files.writeString(folder.resolve("../plans-" + folder.getFileName() + ".json"), """
            {"worked": [{"id": "uneven", "profile": {}, "answers": {"begin-sharing": 3, "end-listening": 0}},
                        {"id": "even", "profile": {}, "answers": {"begin-sharing": 2, "end-listening": 2}}]}""");
        assertTrue(site.toldSince("HEAD", plans).endsWith("2 plans scored with the rules of before and of now: every score is the same."));
        site.edit(QUESTIONS, text -> text.replace("weights: {sharing: 2, listening: 1}", "weights: {sharing: 2, listening: 2}"));
        String hash = site.problems().get(0).replaceFirst(".*\"([0-9a-f]{64})\".*", "$1");
        site.edit(MODEL, text -> text.replace("version: 1", "version: 2").replaceFirst("\"}", "\", 2: \"" + hash + "\"}"));
        assertEquals("""
            Planner
              The model is version 2, was 1.

            Scores
              2 plans scored with the rules of before and of now: 1 plan scores otherwise.
              uneven: listening score 67, was 50; overall 84, was 75; spread 33, was 50

            Other files
              Changed: content/planner/model.yaml
              Changed: content/planner/questions.yaml""", site.toldSince("HEAD", plans));
        Files.delete(plans);
    }

    @Test
    void saysThatAFileHoldsNoPlanOfThisPlanner() throws IOException {
        Path plans = Files.writeString(folder.resolve("../other-" + folder.getFileName() + ".json"), """
            [{"model": {"id": "another"}, "profile": {}, "answers": {}}]
            """);
        EnvironmentFault fault = assertThrows(EnvironmentFault.class, () -> site.toldSince("HEAD", plans));
        assertEquals("The file " + plans + " holds no plan of this planner.", fault.getMessage());
        Files.delete(plans);
    }

    @Test
    void aQuestionIsNotForgottenWhileOldPlansHoldAnswersToIt() {
        site.edit(QUESTIONS, text -> text.replace("- id: end-listening", "- id: end-hearing").replace("Do people listen?", "Do people hear?"));
        String hash = site.problems().get(0).replaceFirst(".*\"([0-9a-f]{64})\".*", "$1");
        site.edit(MODEL, text -> text.replace("version: 1", "version: 2").replaceFirst("\"}", "\", 2: \"" + hash + "\"}"));
        assertEquals(List.of("content/planner/questions.yaml: the question \"end-listening\" is gone. Old plans hold answers to it: leave its id"
            + " behind under \"retired\" in content/planner/model.yaml."), site.problems());
    }

    @Test
    void tellsHowQuestionsWereReworded() {
        site.edit(QUESTIONS, text -> text.replace("Do people listen?", "Do people hear each other?"));
        assertEquals("""
            Planner
              Reworded: end-listening. Do people hear each other? Its rev is the same, so earlier answers count as answers to the new words.

            Other files
              Changed: content/planner/questions.yaml""", site.toldSince("HEAD"));
    }

    @Test
    void aScriptThatScoresOtherwiseNeedsANewVersionToo() throws IOException {
        Path plan = Files.writeString(folder.resolve("../plan-" + folder.getFileName() + ".json"),
            "{\"id\": \"one\", \"profile\": {}, \"answers\": {\"end-listening\": 2}}");
        site.write("assets/js/planner/percent.js", Files.readString(Path.of("assets/js/planner/percent.js")).replace("200 * part", "100 * part"));
        assertEquals(List.of("content/planner/model.yaml: 1 plan would score otherwise than before, and the model is still version 1. People could"
            + " not tell why their result changed: raise version to 2."),
            site.changesSince("HEAD", plan).problems().stream().map(Object::toString).toList());
        Files.delete(plan);
    }

    @Test
    void problemsOfTheContentAreToldFirst() {
        site.edit(ABOUT, text -> text.replace("2026-01-31", "soon"));
        assertEquals("""
            To be mended first
              content/pages/about.adoc:3: reviewed: "soon" is not a date. Write year-month-day, for example 2026-11-23.

            Files
              Changed: content/pages/about.adoc""", site.toldSince("HEAD"));
    }

    @Test
    void comparesOnlyFilesWithContentThatDidNotPass() {
        site.edit(ABOUT, text -> text.replace("2026-01-31", "soon")).commit("A slip");
        site.edit(ABOUT, text -> text.replace("soon", "2026-02-01"));
        assertEquals("""
            Files
              Changed: content/pages/about.adoc

            What cannot be said
              The earlier content does not pass the checks of today, so only its files were compared. \
            content/pages/about.adoc:3: reviewed: "soon" is not a date. Write year-month-day, for example 2026-11-23.""", site.toldSince("HEAD"));
    }

    @Test
    void whatOthersAddedSinceIsNoPartOfTheChange() {
        site.git("switch", "--quiet", "--create", "mine").edit(ABOUT, text -> text + "More.\n").commit("Mine");
        site.git("switch", "--quiet", "main").edit("content/glossary/tea.adoc", text -> text + "More.\n").commit("Theirs");
        site.git("switch", "--quiet", "mine");
        assertEquals("""
            Pages
              Changed: "About", /about/. First in a search for its title.""", site.toldSince("main"));
    }

    @Test
    void wordsOfTheContentAreNoMarkupInTheSummary() {
        site.edit(ABOUT, text -> text.replace("= About", "= <img src=x> [a](b) `c`"));
        assertTrue(site.changesSince("HEAD").inMarkdown().endsWith("""

            ### Pages

            - Changed: "\\<img src=x\\> \\[a\\](b) \\`c\\`", /about/. First in a search for its title."""), site.changesSince("HEAD").inMarkdown());
    }

    @Test
    void saysWhatToDoWhenTheRevisionCannotBeHad(@TempDir Path shallow, @TempDir Path bare) throws IOException {
        assertEquals("There is no revision \"release\" here. Name a branch, a tag or a commit, for example origin/main.", fault(folder, "release"));
        assertEquals("There is no revision \"--output=x\" here. Name a branch, a tag or a commit, for example origin/main.", fault(folder, "--output=x"));
        site.edit(ABOUT, text -> text + "More.\n").commit("More");
        site.git("clone", "--quiet", "--depth", "1", "file://" + folder, shallow.toString());
        assertEquals("There is no revision \"HEAD^1\" here. This clone is shallow: it holds only the newest commits. Fetch the others first:"
            + " git fetch --unshallow.", fault(shallow, "HEAD^1"));
        assertEquals("The folder " + bare.toRealPath() + " is not in a Git working copy, so there is nothing to compare with.", fault(bare, "HEAD"));
    }

    private static String fault(Path folder, String revision) throws IOException {
        Path real = folder.toRealPath();
        return assertThrows(EnvironmentFault.class, () -> Revision.find(real, revision)).getMessage();
    }
}
