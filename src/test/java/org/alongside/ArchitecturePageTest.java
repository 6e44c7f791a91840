package org.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md is how newcomers find their way, so it has to name everything there is. */
class ArchitecturePageTest {
    private static final Path CODE = Path.of("src/main/java/org/alongside");
    /** What tools leave here or read here by themselves. */
    private static final Set<String> NOT_OURS = Set.of(".git", ".git/", ".gitignore", ".gitattributes", ".editorconfig", ".idea/", "node_modules/", ".DS_Store");

    @Test
    void namesEveryPackage() throws IOException {
        String page = page();
        try (Stream<Path> folders = Files.walk(CODE)) {
            assertEquals(List.of(), folders.filter(Files::isDirectory).filter(folder -> !folder.equals(CODE))
                .map(folder -> CODE.relativize(folder).toString().replace('/', '.')).filter(name -> !page.contains("`" + name + "`")).sorted().toList());
        }
    }

    @Test
    void namesEverythingAtTheTop() throws IOException {
        assertEquals(List.of(), missing("", NOT_OURS));
    }

    @Test
    void namesEveryFolderOfTestsTemplatesAndAssets() throws IOException {
        for (String folder : List.of("src", "templates", "assets", "assets/js")) {
            assertEquals(List.of(), missing(folder, Set.of()), folder);
        }
    }

    /** What stands in a folder of the project and not on the page; files only at the top. */
    private static List<String> missing(String folder, Set<String> left) throws IOException {
        String page = page();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> Files.isDirectory(file) || folder.isEmpty())
                .map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : "")).filter(name -> !left.contains(name))
                .filter(name -> !page.contains(name)).sorted().toList();
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/architecture.md"));
    }
}
