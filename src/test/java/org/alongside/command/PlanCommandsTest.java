package org.alongside.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.command.CommandLineRun.Result;
import org.alongside.jbake.FixtureSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that score plans: what they take and refuse, and what they say to people. */
class PlanCommandsTest {
    private static final String HALF = "{\"format\":\"alongside-plan\",\"version\":1,\"answers\":{\"plan-voice\":3}";

    @TempDir
    private static Path site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        FixtureSite.ofAnotherOrganisation(site.resolve("source"));
        CommandLineRun.Result build = CommandLineRun.of("build", "--source", site.resolve("source").toString(), "--output", built(), "--no-cache");
        assertEquals(0, build.code(), build::err);
    }

    @Test
    void refusesEachPlanThatThePageWouldRefuseAndNamesAllOfThem() throws IOException {
        String cut = plan("cut.json", HALF);
        String list = plan("list.json", "[]");
        String newer = plan("newer.json", "{\"format\":\"alongside-plan\",\"version\":2}");
        String other = plan("other.json", HALF + ",\"model\":{\"id\":\"other\",\"version\":1}}");
        String damaged = plan("damaged.json", HALF + ",\"notes\":[]}");
        String good = plan("good.json", "\uFEFF" + HALF + "}");
        String expected = """
            The plan %s is not JSON. It may be cut short.
            The plan %s is not a plan from this planner.
            The plan %s comes from a newer version of the planner. Use that version of Alongside.
            The plan %s was made with another planner, whose questions are not the same.
            The plan %s is damaged: the part "notes" is not what it should be.
            """.formatted(cut, list, newer, other, damaged);
        assertEquals(new Result(2, "", expected), CommandLineRun.of("score", "--site", built(), cut, list, newer, other, damaged, good));
        assertEquals(new Result(2, "", expected.lines().findFirst().orElseThrow() + "\n"), CommandLineRun.of("progress", "--site", built(), good, cut));
        assertEquals(new Result(2, "", expected.lines().findFirst().orElseThrow() + "\n"),
            CommandLineRun.of("compare", "--site", built(), "--first", good, "--second", cut));
    }

    @Test
    void saysThatAPlanIsNotThereOrIsAFolder() {
        assertEquals(new Result(2, "", "There is no plan " + folder.resolve("none.json") + ".\n"),
            CommandLineRun.of("score", "--site", built(), folder.resolve("none.json").toString()));
        assertEquals(new Result(2, "", folder + " is a folder. Name the plan files in it.\n"), CommandLineRun.of("score", "--site", built(), folder.toString()));
    }

    @Test
    void takesAnswersAloneFromStandardInputAndNamesTheLineOfWhatIsNoPlan() {
        String alone = "{\"answers\":{\"plan-voice\":3}}";
        Result scored = typed(alone + "\n\n" + HALF + "}\n", "score", "--json", "--site", built());
        assertEquals(0, scored.code(), scored.err());
        assertEquals(scored.out().lines().findFirst(), scored.out().lines().skip(1).findFirst());
        assertEquals(2, scored.out().lines().count());
        assertEquals(new Result(2, "", "The plan in line 3 of standard input is not JSON. It may be cut short.\n"),
            typed(alone + "\n\nhello\n", "score", "--json", "--site", built()));
    }

    @Test
    void namesEachOfSeveralPlans() throws IOException {
        String one = plan("one.json", HALF + "}");
        String other = plan("other.json", HALF + "}");
        String text = CommandLineRun.of("score", "--site", built(), one).out();
        assertEquals(new Result(0, one + "\n" + text + "\n" + other + "\n" + text, ""), CommandLineRun.of("score", "--site", built(), one, other));
    }

    @Test
    void saysThatThereAreNoTwoGroupsToCompare() throws IOException {
        String plan = plan("one.json", HALF + "}");
        assertEquals(new Result(0, "There are no two groups to compare: no plan says who filled it in, or all say the same.\n", ""),
            CommandLineRun.of("compare", "--site", built(), plan, plan));
        assertEquals(new Result(0, "{\"pairs\":[]}\n", ""), CommandLineRun.of("compare", "--json", "--site", built(), plan, plan));
    }

    private static String built() {
        return site.resolve("built").toString();
    }

    private String plan(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Result typed(String text, String... arguments) {
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return CommandLineRun.of(arguments);
        } finally {
            System.setIn(in);
        }
    }
}
