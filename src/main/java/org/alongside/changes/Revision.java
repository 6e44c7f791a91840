package org.alongside.changes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.SiteSource;

/**
 * What a site was made from at an earlier revision, read from Git into a folder of its own.
 *
 * @param name  the revision as it was asked for
 * @param since the commit compared with: where the present state and the revision parted
 */
record Revision(Path repository, String name, String since) {
    /**
     * Finds a revision.
     *
     * @param source a folder in a working copy
     * @throws EnvironmentFault when there is no such revision here, with what to do about it
     */
    static Revision find(Path source, String name) {
        if (!git(source, "rev-parse", "--is-inside-work-tree").done()) {
            throw new EnvironmentFault("The folder " + source + " is not in a Git working copy, so there is nothing to compare with.", null);
        }
        // A name that begins with a hyphen would be an option to Git.
        Answer commit = name.startsWith("-") ? Answer.NONE : git(source, "rev-parse", "--verify", "--quiet", name + "^{commit}");
        if (!commit.done()) {
            throw new EnvironmentFault(missing(source, name), null);
        }
        // What others added to the revision since then is not part of this change.
        Answer parted = git(source, "merge-base", commit.text(), "HEAD");
        return new Revision(source, name, parted.done() ? parted.text() : commit.text());
    }

    /** The first seven letters of the commit, as people write it. */
    String shortName() {
        return since.substring(0, 7);
    }

    /** Writes the site's source as it was into an empty folder. */
    void unpackInto(Path folder) {
        List<String> command = new ArrayList<>(List.of("archive", "--format=zip", since));
        List<String> parts = git(repository, "ls-tree", "--name-only", since).text().lines().filter(SiteSource.INPUTS::contains).toList();
        if (parts.isEmpty()) {
            return;
        }
        command.addAll(parts);
        try (ZipInputStream zip = new ZipInputStream(start(repository, command).getInputStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                write(folder, entry, zip);
            }
        } catch (IOException e) {
            throw new EnvironmentFault("The content of " + name + " could not be read from Git.", e);
        }
    }

    private static void write(Path folder, ZipEntry entry, InputStream content) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (file.startsWith(folder) && !entry.isDirectory()) {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        }
    }

    private static String missing(Path source, String name) {
        boolean shallow = git(source, "rev-parse", "--is-shallow-repository").text().equals("true");
        return shallow
            ? "There is no revision \"" + name + "\" here. This clone is shallow: it holds only the newest commits. Fetch the others first:"
                + " git fetch --unshallow."
            : "There is no revision \"" + name + "\" here. Name a branch, a tag or a commit, for example origin/main.";
    }

    /** What a Git command said, and whether it did what it was asked for. */
    private record Answer(boolean done, String text) {
        private static final Answer NONE = new Answer(false, "");
    }

    private static Answer git(Path folder, String... command) {
        Process process = start(folder, List.of(command));
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Answer(process.waitFor() == 0, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentFault("Reading from Git was interrupted.", e);
        }
    }

    private static Process start(Path folder, List<String> command) {
        List<String> whole = new ArrayList<>(List.of("git", "-C", folder.toString()));
        whole.addAll(command);
        try {
            return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new EnvironmentFault("Git is not installed here, or not on the path. It is needed to read the earlier state.", e);
        }
    }
}
