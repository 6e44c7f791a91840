package org.alongside.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.content.ContentProblem;
import org.alongside.jbake.FixtureSite;
import org.alongside.jbake.WarmEngines;
import org.alongside.site.SiteSource;

/** The complete fixture site in a Git repository of its own: committed once, then changed as a pull request would. */
final class WorkingCopy {
    /** Keep what they worked out from state to state, in memory alone: nobody tells them to write. */
    private static final WarmEngines ENGINES = new WarmEngines(Optional.of(Path.of("target/nothing-kept")));

    private final Path folder;

    WorkingCopy(Path folder) {
        this.folder = folder;
        FixtureSite.complete(folder);
        git("init", "--quiet", "--initial-branch=main");
        commit("The site as it was");
    }

    /** Whether this machine has Git; where there is none, there is no working copy to compare either. */
    static boolean gitIsHere() {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    WorkingCopy commit(String message) {
        git("add", "--all");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", message);
        return this;
    }

    WorkingCopy git(String... command) {
        List<String> whole = new ArrayList<>(List.of("git", "-C", folder.toString()));
        whole.addAll(List.of(command));
        try {
            assertEquals(0, new ProcessBuilder(whole).inheritIO().start().waitFor(), String.join(" ", whole));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    WorkingCopy write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkingCopy edit(String name, UnaryOperator<String> change) {
        String before = read(name);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new AssertionError("the edit of " + name + " changes nothing");
        }
        return write(name, after);
    }

    WorkingCopy delete(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report changesSince(String revision, Path... plans) {
        return new Changes(new SiteSource(folder), ENGINES, List.of(plans)).since(revision);
    }

    /** What the change does, without the line that holds the commit's name. */
    String toldSince(String revision, Path... plans) {
        return changesSince(revision, plans).inWords().replaceFirst("[^\n]*\n\n?", "");
    }

    List<String> problems() {
        return changesSince("HEAD").problems().stream().map(ContentProblem::toString).toList();
    }
}
