package org.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the workflows on GitHub may do. A pull request comes from anybody, and its code runs there. */
class WorkflowsTest {
    private static final Path FOLDER = Path.of(".github/workflows");

    @Test
    void tokensCanOnlyReadExceptTheOneThatComments() {
        workflows().forEach((name, workflow) -> {
            Map<String, String> needed = name.equals("preview.yml") ? Map.of("pull-requests", "write") : Map.of("contents", "read");
            assertEquals(needed, workflow.get("permissions"), name);
            jobs(workflow).forEach(job -> assertFalse(job.containsKey("permissions"), name));
        });
    }

    @Test
    void theOneThatCommentsRunsNothingOfThePullRequest() {
        Map<String, Object> preview = workflows().get("preview.yml");
        steps(preview).forEach(step -> assertFalse(step.containsKey("uses"), String.valueOf(step)));
        assertEquals(List.of("workflow_run"), List.copyOf(((Map<?, ?>) preview.get("on")).keySet()));
    }

    @Test
    void nothingRunsThePullRequestWithThePowersOfTheProject() {
        workflows().forEach((name, workflow) -> assertFalse(String.valueOf(workflow.get("on")).contains("pull_request_target"), name));
        assertFalse(text("verify.yml").contains("secrets."));
    }

    @Test
    void noWordOfAPullRequestIsPastedIntoACommand() {
        workflows().forEach((name, workflow) -> steps(workflow).forEach(step ->
            assertFalse(String.valueOf(step.get("run")).contains("${{"), name + ": " + step.get("run"))));
    }

    @Test
    void actionsOfOthersAreNamedByTheirExactCommitAndKeepNoKey() {
        workflows().forEach((name, workflow) -> steps(workflow).filter(step -> step.containsKey("uses")).forEach(step -> {
            String action = (String) step.get("uses");
            assertEquals(action.replaceFirst("@.*", "@") + "40 hexadecimal digits", action.replaceFirst("@[0-9a-f]{40}$", "@40 hexadecimal digits"), name);
            if (action.startsWith("actions/checkout@")) {
                assertEquals(false, ((Map<?, ?>) step.get("with")).get("persist-credentials"), name);
            }
        }));
    }

    @Test
    void pullRequestsAreSummedUpAndTestedWhole() {
        List<String> commands = steps(workflows().get("verify.yml")).map(step -> String.valueOf(step.get("run"))).toList();
        assertEquals(1, commands.stream().filter(command -> command.contains("changes --since HEAD^1 --markdown")).count());
        assertEquals(1, commands.stream().filter(command -> command.contains("mvn --batch-mode verify")).count());
    }

    private static Map<String, Map<String, Object>> workflows() {
        Map<String, Map<String, Object>> workflows = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString()).forEach(name -> workflows.put(name, parsed(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workflows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parsed(String name) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text(name));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> jobs(Map<String, Object> workflow) {
        return List.copyOf(((Map<String, Map<String, Object>>) workflow.get("jobs")).values());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> steps(Map<String, Object> workflow) {
        List<Map<String, Object>> steps = new ArrayList<>();
        jobs(workflow).forEach(job -> steps.addAll((List<Map<String, Object>>) job.get("steps")));
        return steps.stream();
    }
}
