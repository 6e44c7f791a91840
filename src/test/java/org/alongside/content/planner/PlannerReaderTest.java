package org.alongside.content.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.content.ContentProblem;
import org.alongside.content.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault is made in a copy of a small planner that is right. */
class PlannerReaderTest {
    private static final Path RIGHT = Path.of("src/test/resources/sites/five-principles/content/planner");
    private static final Set<String> PAGES = Set.of("practice/listen", "cases/garden", "sources/old-book");
    private static final String PRINCIPLES = "Known principles: voice, trust, fairness, skill, care.";

    @TempDir
    Path folder;

    @BeforeEach
    void copyWhatIsRight() throws IOException {
        try (Stream<Path> files = Files.list(RIGHT)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void readsWhatIsRight() {
        Problems problems = new Problems();
        PlannerContent content = read(problems);
        assertEquals(List.of(), problems.list());
        assertEquals("neighbours 2", content.model() + " " + content.version());
        assertEquals(List.of("plan-voice", "plan-trust", "do-fairness", "do-skill", "review-care"),
            content.questions().stream().map(Question::id).toList());
        assertEquals(List.of("role", "step", "decides"), content.profile().stream().map(ProfileQuestion::id).toList());
        assertEquals(List.of("tired"), content.flags().stream().map(Flag::id).toList());
        assertEquals(5, content.scales().get("agreement").options().size());
        assertEquals("cases/garden", content.questions().get(0).caseRef());
    }

    @Test
    void rejectsQuestionWithoutWeight() throws IOException {
        replace("questions.yaml", "weights: {trust: 2}", "weights: {}");
        thenProblemsAre("questions.yaml:21:12: question \"plan-trust\" has no weight. Give it at least one, such as {trust: 2}.");
    }

    @Test
    void rejectsQuestionWhoseWeightsAreLeftOut() throws IOException {
        replace("questions.yaml", "  weights: {trust: 2}\n", "");
        thenProblemsAre("questions.yaml:15:7: question \"plan-trust\" has no weight. Give it at least one, such as {trust: 2}.");
    }

    @Test
    void rejectsWeightOnUnknownPrinciple() throws IOException {
        replace("questions.yaml", "{voice: 2, trust: 1}", "{voice: 2, trsut: 1}");
        thenProblemsAre("questions.yaml:9:30: question \"plan-voice\" has a weight for principle \"trsut\", which does not exist. " + PRINCIPLES);
    }

    @Test
    void rejectsPrimaryPrincipleWithoutWeight() throws IOException {
        replace("questions.yaml", "weights: {skill: 1}", "weights: {care: 1}");
        thenProblemsAre("questions.yaml:44:12: question \"do-skill\" has no weight for its primary principle. Add one, such as skill: 2.");
    }

    @Test
    void saysThatThereAreNoPrinciplesOrStepsYet() throws IOException {
        PlannerPages none = new PlannerPages(List.of(), List.of(), PAGES::contains);
        Problems problems = new Problems();
        PlannerReader.read(folder, none, problems);
        assertEquals(List.of("content/planner/questions.yaml:4:10: stage \"plan\" does not exist. There are no stages yet.",
            "content/planner/questions.yaml:8:12: principle \"voice\" does not exist. There are no principles yet.",
            "content/planner/questions.yaml:9:20: question \"plan-voice\" has a weight for principle \"voice\", which does not exist. There are no principles yet."),
            problems.list().stream().map(ContentProblem::toString).filter(problem -> problem.contains("questions.yaml")).limit(3).toList());
    }

    @Test
    void tellsAMisspeltPrincipleOfAWeightOnce() throws IOException {
        replace("questions.yaml", "{fairness: 3}", "{fairnes: 3}");
        thenProblemsAre("questions.yaml:33:22: question \"do-fairness\" has a weight for principle \"fairnes\", which does not exist. Known principles:"
            + " voice, trust, fairness, skill, care.");
    }

    @Test
    void rejectsUnknownPrimaryPrinciple() throws IOException {
        replace("questions.yaml", "primary: skill", "primary: skills");
        thenProblemsAre("questions.yaml:43:12: principle \"skills\" does not exist. " + PRINCIPLES);
    }

    @Test
    void rejectsUnknownStage() throws IOException {
        replace("questions.yaml", "stage: review", "stage: reveiw");
        thenProblemsAre("questions.yaml:50:10: stage \"reveiw\" does not exist. Known stages: plan, do, review.");
    }

    @Test
    void rejectsUnknownScale() throws IOException {
        replace("questions.yaml", "  answer_scale: agreement\n  primary: skill", "  answer_scale: progress\n  primary: skill");
        thenProblemsAre("questions.yaml:42:17: scale \"progress\" does not exist. Known scales: agreement.");
    }

    @Test
    void rejectsGuideAndCaseThatDoNotExist() throws IOException {
        replace("questions.yaml", "  evidence: Minutes.\n  guide: practice/listen\n  case: cases/garden",
            "  evidence: Minutes.\n  guide: practice/hear\n  case: cases/park");
        thenProblemsAre(
            "questions.yaml:12:10: page \"practice/hear\" does not exist. Write content/practice/hear.adoc, or name a page that is there.",
            "questions.yaml:13:9: page \"cases/park\" does not exist. Write content/cases/park.adoc, or name a page that is there.");
    }

    @Test
    void rejectsSourceThatDoesNotExist() throws IOException {
        replace("questions.yaml", "source: old-book (chapter 2)", "source: old-bok (chapter 2); Our own");
        thenProblemsAre("questions.yaml:14:11: source \"old-bok\" does not exist. Write content/sources/old-bok.adoc, or name a source that is there.");
    }

    @Test
    void rejectsQuestionThatIsThereTwice() throws IOException {
        replace("questions.yaml", "- id: plan-trust", "- id: plan-voice");
        thenProblemsAre("questions.yaml:15:7: question \"plan-voice\" is here twice. Give each an id of its own.");
    }

    @Test
    void rejectsRetiredIdInUse() throws IOException {
        replace("questions.yaml", "- id: do-skill", "- id: plan-leaflet");
        thenProblemsAre("questions.yaml:38:7: question \"plan-leaflet\" was retired, and old plans hold its answers. Give the new question another id.");
    }

    @Test
    void rejectsFlagOnUnknownQuestion() throws IOException {
        replace("flags.yaml", "id: do-fairness", "id: do-fairnes");
        thenProblemsAre("flags.yaml:8:24: question \"do-fairnes\" does not exist. Known questions: plan-voice, plan-trust, do-fairness, do-skill, review-care.");
    }

    @Test
    void rejectsFlagOnUnknownProfileQuestion() throws IOException {
        replace("flags.yaml", "{on: question, id: review-care, op: unanswered", "{on: profile, id: rol, op: empty");
        thenProblemsAre("flags.yaml:9:23: profile question \"rol\" does not exist. Known profile questions: role, step, decides.");
    }

    @Test
    void rejectsFlagOnUnknownOption() throws IOException {
        replace("flags.yaml", "{on: question, id: review-care, op: unanswered", "{on: profile, id: role, op: in, value: [boss]");
        thenProblemsAre("flags.yaml:9:45: profile question \"role\" has no option \"boss\". Known options: staff, member.");
    }

    @Test
    void rejectsFlagOnUnknownComputedValue() throws IOException {
        replace("flags.yaml", "{on: question, id: review-care, op: unanswered", "{on: computed, id: verdit, op: empty");
        thenProblemsAre("flags.yaml:9:24: computed value \"verdit\" does not exist. Known computed values: verdict, power.");
    }

    @Test
    void rejectsFlagThatIsHighBeforeItIsWatched() throws IOException {
        replace("flags.yaml", "watch_at: 1", "watch_at: 4");
        thenProblemsAre("flags.yaml:11:12: flag \"tired\" is high before it is watched. Make high_at at least as large as watch_at.");
    }

    @Test
    void rejectsFlagWhosePageDoesNotExist() throws IOException {
        replace("flags.yaml", "guide: practice/listen", "guide: risks/tired");
        thenProblemsAre("flags.yaml:6:10: page \"risks/tired\" does not exist. Write content/risks/tired.adoc, or name a page that is there.");
    }

    @Test
    void rejectsRuleOnUnknownRow() throws IOException {
        replace("verdict.yaml", "rows: lowest", "row: monney");
        thenProblemsAre("verdict.yaml:6:44: row \"monney\" does not exist. Known rows: money, rules.");
    }

    @Test
    void rejectsRowsOfAQuestionThatIsNoGrid() throws IOException {
        replace("verdict.yaml", "id: decides, rows: lowest", "id: role, rows: lowest");
        thenProblemsAre("verdict.yaml:6:12: profile question \"role\" is no grid, so it has no rows to test.");
    }

    @Test
    void rejectsVerdictWithoutLabel() throws IOException {
        replace("verdict.yaml", "result: ours", "result: yours");
        thenProblemsAre("verdict.yaml:6:86: label \"yours\" does not exist. Known labels: unclear, ours, theirs.");
    }

    @Test
    void rejectsRuleOfScoringThatLooksAtAPlan() throws IOException {
        replace("scoring.yaml", "{on: number, id: total, op: at_most, value: 0}", "{on: profile, id: role, op: empty}");
        thenProblemsAre("scoring.yaml:6:32: a test here can only look at numbers. Write on: number.");
    }

    @Test
    void rejectsNumberThatThereIsNot() throws IOException {
        replace("scoring.yaml", "of: applicable, op: below", "of: everything, op: below");
        thenProblemsAre("scoring.yaml:7:55: number \"everything\" does not exist. Known numbers: total, not_applicable, applicable, answered, points.");
    }

    @Test
    void rejectsNumberWhereAPlanIsLookedAt() throws IOException {
        replace("verdict.yaml", "{on: profile, id: decides, rows: lowest, op: at_least, value: 2}", "{on: number, id: total, op: at_least, value: 2}");
        thenProblemsAre("verdict.yaml:6:17: a test here cannot look at numbers. Write on: profile, question, computed or flag.");
    }

    @Test
    void rejectsStatusesThatMayAllFail() throws IOException {
        replace("scoring.yaml", "{id: known, when: otherwise}", "{id: known, when: {on: number, id: total, op: above, value: 3}}");
        thenProblemsAre("scoring.yaml:8:7: the last of these rules must always hold. Write when: otherwise.");
    }

    @Test
    void rejectsBandsThatDoNotStartAtNothing() throws IOException {
        replace("scoring.yaml", "min: 0", "min: 10");
        thenProblemsAre("scoring.yaml:14:20: the first band must start at 0, so that every score has a band.");
    }

    @Test
    void rejectsBandsThatGoDown() throws IOException {
        replace("scoring.yaml", "min: 60", "min: 0");
        thenProblemsAre("scoring.yaml:15:21: the bands must go up. Start this one above 0.");
    }

    @Test
    void rejectsPowerCheckThatCanNeverBeMet() throws IOException {
        replace("scoring.yaml", "needs: 1", "needs: 2");
        thenProblemsAre("scoring.yaml:18:22: the power check needs 2 answers, but the number of questions with power_check: true is 1.");
    }

    @Test
    void rejectsGroupThatNobodyCanBelongTo() throws IOException {
        replace("advice.yaml", "order: [staff, member]", "order: [staff, neighbour]");
        thenProblemsAre("advice.yaml:7:42: profile question \"role\" has no option \"neighbour\". Known options: staff, member.");
    }

    @Test
    void rejectsLevelOfFlagWithoutPriority() throws IOException {
        replace("advice.yaml", "flags: {watch: 10, high: 20}", "flags: {watch: 10}");
        thenProblemsAre("advice.yaml:4:56: a flag's level \"high\" adds nothing to the priority. Say how much, such as high: 100, or 0.");
    }

    @Test
    void rejectsUnknownKey() throws IOException {
        replace("questions.yaml", "  help: In meetings.", "  hlep: In meetings.");
        thenProblemsAre("questions.yaml:6:9: \"hlep\" is not known here. Did you mean \"help\"? Known: id, stage, text, help, rev, answer_scale,"
                + " na_allowed, primary, weights, power_check, evidence, guide, case, source.");
    }

    @Test
    void rejectsWrongTypeOfValue() throws IOException {
        replace("questions.yaml", "{fairness: 3}", "{fairness: a lot}");
        replace("questions.yaml", "na_allowed: true", "na_allowed: yes");
        thenProblemsAre("questions.yaml:31:15: \"yes\" is not true or false.", "questions.yaml:33:23: \"a lot\" is not a whole number.");
    }

    @Test
    void rejectsIdOfTheWrongForm() throws IOException {
        replace("questions.yaml", "- id: do-skill", "- id: Do_Skill");
        thenProblemsAre("questions.yaml:38:7: \"Do_Skill\" has the wrong form. An id is made of small letters, digits and hyphens.");
    }

    @Test
    void rejectsComparisonThatThereIsNot() throws IOException {
        replace("flags.yaml", "op: at_most", "op: atmost");
        thenProblemsAre("flags.yaml:8:41: \"atmost\" is not known here. Known: in, at_least, at_most, above, below, empty, unanswered.");
    }

    @Test
    void rejectsConditionThatIsNeitherTestNorOtherwise() throws IOException {
        replace("verdict.yaml", "{when: otherwise, result: theirs}", "{when: always, result: theirs}");
        thenProblemsAre("verdict.yaml:7:12: \"always\" is not known here. It can only be otherwise.");
    }

    @Test
    void rejectsListWithNothingInIt() throws IOException {
        replace("flags.yaml", "{on: question, id: review-care, op: unanswered", "{on: profile, id: role, op: in, value: []");
        thenProblemsAre("flags.yaml:9:44: there is too little here. Write at least 1.");
    }

    @Test
    void saysWhenAFileIsMissing() throws IOException {
        Files.delete(folder.resolve("advice.yaml"));
        thenProblemsAre("advice.yaml: the file is missing. The planner cannot work without it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions.yaml", "profile.yaml", "scales.yaml", "flags.yaml"})
    void blamesNoOtherFileForOneThatCannotBeRead(String file) throws IOException {
        Files.writeString(folder.resolve(file), "\n]");
        Problems problems = new Problems();
        read(problems);
        assertEquals(List.of("content/planner/" + file), problems.list().stream().map(ContentProblem::file).toList());
    }

    @Test
    void saysWhenAFileIsNotOneOfThePlanners() throws IOException {
        Files.move(folder.resolve("verdict.yaml"), folder.resolve("verdikt.yaml"));
        thenProblemsAre("verdikt.yaml: the planner has no such file. Did you mean \"verdict.yaml\"? Known files: model.yaml, scales.yaml,"
            + " profile.yaml, questions.yaml, scoring.yaml, verdict.yaml, mode.yaml, matrix.yaml, organisations.yaml, flags.yaml, advice.yaml,"
            + " workshop.yaml.");
    }

    @Test
    void rejectsAWorkshopThatAsksWhatThePlannerDoesNot() throws IOException {
        Files.writeString(folder.resolve("workshop.yaml"), """
            question_sets:
            - id: short
              label: Short
              help: For an hour.
              questions: [plan-voice, do-skil]
            - id: short
              label: Shorter
              help: For half an hour.
              questions: [do-skill]
            """);
        thenProblemsAre("workshop.yaml:5:27: question \"do-skil\" does not exist. Known questions: plan-voice, plan-trust, do-fairness, do-skill, review-care.",
            "workshop.yaml:6:7: choice of questions \"short\" is here twice. Give each an id of its own.");
    }

    @Test
    void reportsEverythingAtOnce() throws IOException {
        replace("questions.yaml", "stage: review", "stage: reveiw");
        replace("questions.yaml", "primary: skill", "primary: skills");
        replace("flags.yaml", "op: at_most", "op: atmost");
        replace("scales.yaml", "extra:", "extra: [");
        Problems problems = new Problems();
        read(problems);
        assertEquals(Set.of("flags.yaml", "questions.yaml", "scales.yaml"), Set.copyOf(problems.list().stream()
            .map(problem -> problem.file().replace("content/planner/", "")).toList()));
        assertTrue(problems.list().size() >= 4, problems.list().toString());
    }

    @Test
    void rejectsChangedWeightWithoutNewVersion() throws IOException {
        String hash = fingerprint();
        replace("questions.yaml", "{care: 2, voice: 1}", "{care: 3, voice: 1}");
        String changed = fingerprint();
        thenProblemsAre("model.yaml:8:6: a rule, a weight or an option has changed since version 2 was given this fingerprint. Raise"
            + " version to 3 and add 3: \"" + changed + "\" here.");
        replace("model.yaml", "version: 2", "version: 3");
        thenProblemsAre("model.yaml:7:3: version 3 has no fingerprint. Add it: 3: \"" + changed + "\".");
        replace("model.yaml", "  2: \"" + hash + "\"", "  2: \"" + hash + "\"\n  3: \"" + changed + "\"");
        thenProblemsAre();
    }

    @Test
    void letsWordsChangeWithoutNewVersion() throws IOException {
        String hash = fingerprint();
        replace("questions.yaml", "text: Is everyone well?", "text: Is everybody well?\n  rev: 2");
        replace("verdict.yaml", "ours: It is ours", "ours: It belongs to us");
        replace("scoring.yaml", "{id: low, min: 0, label: Low}", "{id: low, min: 0, label: Not much}");
        assertEquals(hash, fingerprint());
        thenProblemsAre();
    }

    private PlannerContent read(Problems problems) {
        PlannerPages pages = new PlannerPages(List.of("voice", "trust", "fairness", "skill", "care"), List.of("plan", "do", "review"), PAGES::contains);
        return PlannerReader.read(folder, pages, problems);
    }

    /** The fingerprint of the planner as it is now, as the message about a wrong one gives it. */
    private String fingerprint() throws IOException {
        Path model = folder.resolve("model.yaml");
        String kept = Files.readString(model);
        Files.writeString(model, kept.replaceAll("\"[0-9a-f]{64}\"", "\"wrong\""));
        Problems problems = new Problems();
        read(problems);
        Files.writeString(model, kept);
        return problems.list().get(0).message().replaceAll(".*\"([0-9a-f]{64})\".*", "$1");
    }

    private void replace(String file, String written, String other) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(written), file + " does not hold " + written);
        Files.writeString(path, text.replace(written, other));
    }

    private void thenProblemsAre(String... expected) {
        Problems problems = new Problems();
        read(problems);
        assertEquals(Stream.of(expected).map(problem -> "content/planner/" + problem).toList(),
            problems.list().stream().map(ContentProblem::toString).toList());
    }
}
