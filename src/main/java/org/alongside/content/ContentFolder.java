package org.alongside.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the files of a content folder and refuses those that are not what they should be: in no known folder, badly
 * named, named twice, or links to somewhere else.
 */
public final class ContentFolder {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.adoc");
    private static final String USUAL_ENDING = ".adoc";
    private static final Pattern ENDING = Pattern.compile("\\.(adoc|asciidoc|ad|asc)$");
    private static final int LONGEST_NAME = 100;
    /** Names that Windows keeps for devices: a folder of that name cannot be made there. */
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\.adoc");
    private static final Set<String> SETTINGS = Set.of("site.yaml", "search.yaml");
    private static final String PLANNER = "planner";

    private final Path root;
    private final Path content;
    private final Problems problems;
    /** Whatever stands in one of the folders. */
    private final List<Path> files = new ArrayList<>();
    private final List<Path> documents = new ArrayList<>();

    private ContentFolder(Path root, Problems problems) {
        this.root = root;
        this.content = root.resolve("content");
        this.problems = problems;
    }

    /** The AsciiDoc files of a source folder's {@code content/}, in the order of their names. */
    public static List<Path> documents(Path root, Problems problems) {
        ContentFolder folder = new ContentFolder(root, problems);
        folder.walk();
        folder.refuseTwins();
        Collections.sort(folder.documents);
        return folder.documents;
    }

    private void walk() {
        if (!Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
            problems.add("content", 1, "the folder \"content\" is missing. A site is made from the files in it.");
            return;
        }
        try {
            Files.walkFileTree(content, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    examine(file, attributes);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return enter(folder);
                }
            });
        } catch (IOException e) {
            problems.add("content", 1, "the folder cannot be read: " + e.getMessage() + ".");
        }
    }

    private FileVisitResult enter(Path folder) {
        Path name = content.relativize(folder);
        if (folder.equals(content) || name.toString().equals(PLANNER) || Kind.ofFolder(name.toString()).isPresent()) {
            return FileVisitResult.CONTINUE;
        }
        problems.add(nameOf(folder), 1, name.getNameCount() > 1
            ? "a folder inside \"" + name.getName(0) + "\" is not allowed. Put the files directly into content/" + name.getName(0) + "."
            : "the folder \"" + name + "\" is not known. Known folders: " + Kind.folders() + ".");
        return FileVisitResult.SKIP_SUBTREE;
    }

    private void examine(Path file, BasicFileAttributes attributes) {
        if (!file.getParent().equals(content)) {
            files.add(file);
        }
        fault(file, attributes).ifPresentOrElse(message -> problems.add(nameOf(file), 1, message), () -> {
            if (NAME.matcher(file.getFileName().toString()).matches()) {
                documents.add(file);
            }
        });
    }

    private Optional<String> fault(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        String folder = content.relativize(file).getNameCount() == 1 ? "" : file.getParent().getFileName().toString();
        if (attributes.isSymbolicLink() || !attributes.isRegularFile()) {
            return Optional.of("this is a link to another place, not a file. Copy the file itself into the folder.");
        }
        if (folder.isEmpty() && SETTINGS.contains(name) || folder.equals(PLANNER) && name.endsWith(".yaml") || name.startsWith(".")) {
            return Optional.empty();
        }
        if (folder.isEmpty() || folder.equals(PLANNER)) {
            return Optional.of("the file is in no folder for pages. Move it into one of: " + Kind.folders() + ".");
        }
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
            return Optional.of("the file name is not allowed. Use small letters, digits and hyphens, at most " + LONGEST_NAME
                + " in all, and the ending .adoc, for example build-trust.adoc.");
        }
        if (RESERVED.matcher(name).matches()) {
            return Optional.of("the name \"" + name.replace(".adoc", "") + "\" means a device to Windows. Choose another.");
        }
        return Optional.empty();
    }

    /** Two names that differ only in capitals are one file on many computers. */
    private void refuseTwins() {
        Map<String, Path> seen = new HashMap<>();
        Collections.sort(files);
        for (Path file : files) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            String place = name.endsWith(USUAL_ENDING) ? name.substring(0, name.length() - USUAL_ENDING.length()) : ENDING.matcher(name).replaceFirst("");
            Path other = seen.putIfAbsent(place, file);
            if (other != null && !file.toString().endsWith(".yaml")) {
                problems.add(nameOf(file), 1, "the id \"" + place.substring(place.lastIndexOf(File.separatorChar) + 1) + "\" is already taken by " + nameOf(other)
                    + ". Each file of a folder needs an id of its own.");
            }
        }
    }

    private String nameOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
