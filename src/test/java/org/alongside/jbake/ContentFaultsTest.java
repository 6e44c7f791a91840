package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault an author can make comes back as file, line and a plain sentence: one tiny site for each. */
class ContentFaultsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.alongside.jbake.FixtureSite#faults")
    void tellsTheAuthor(String fault) {
        List<String> problems = FixtureSite.withFault(folder, fault).problems();
        assertEquals(FixtureSite.expectedProblems(fault), String.join("\n", problems) + "\n");
    }

    @Test
    void findsNothingWrongWithTheCompleteSite() {
        assertEquals(List.of(), FixtureSite.complete(folder).problems());
    }
}
