package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page is HTML as the standard has it. */
class HtmlValidityIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In bytes. The checker's grammar of HTML is deep. */
    private static final long STACK = 64L << 20;

    @Test
    void everyPagePassesTheNuChecker() throws InterruptedException {
        List<String> faults = new CopyOnWriteArrayList<>();
        Thread check = new Thread(null, () -> BuiltSite.pages().stream().flatMap(HtmlValidityIT::faults).forEach(faults::add), "checker", STACK);
        check.start();
        check.join();
        assertEquals("", String.join("\n", faults));
    }

    private static Stream<String> faults(String page) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try (var file = Files.newInputStream(BuiltSite.file(page))) {
            return JSON.readTree(checker.validate(file)).path("messages").valueStream().map(message -> fault(page, message));
        } catch (Exception e) { // the checker's signature
            return Stream.of(page + ": could not be checked: " + e);
        }
    }

    private static String fault(String page, JsonNode message) {
        return page + ":" + message.path("lastLine").asInt() + ": " + message.path("message").asString();
    }
}
