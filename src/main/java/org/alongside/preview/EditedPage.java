package org.alongside.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page somebody is writing on, told by the file that was saved, so that an open browser can follow. */
final class EditedPage {
    private static final Pattern FILE = Pattern.compile("content/([a-z]+)/([a-z0-9-]+)\\.adoc");
    private static final Pattern UNDER = Pattern.compile("(?m)^:under:\\s*([a-z0-9-]+)");

    private final Path source;
    private final Function<Path, String> text;
    /** What stood in each file when it was last said to have changed. */
    private final Map<Path, String> known = new HashMap<>();

    /**
     * Tells edited pages of a folder.
     *
     * @param source the folder the site is made from
     * @param text   what stands in a file
     */
    EditedPage(Path source, Function<Path, String> text) {
        this.source = source;
        this.text = text;
    }

    /** The address of the one page that was edited; empty when it was none or several. */
    Optional<String> among(Set<Path> changed) {
        List<Path> pages = changed.stream().filter(this::isPage).filter(this::isNew).toList();
        return pages.size() == 1 ? Optional.of(address(fromSource(pages.get(0)), known.get(pages.get(0)))) : Optional.empty();
    }

    private boolean isPage(Path file) {
        return FILE.matcher(name(fromSource(file))).matches();
    }

    /** One save is often told several times, the last beside the next save. */
    private boolean isNew(Path file) {
        String now = text.apply(file);
        return !now.equals(known.put(file, now));
    }

    private String fromSource(Path file) {
        return source.relativize(file).toString();
    }

    /**
     * Where a content file is published.
     *
     * @param file its path from the source folder, with whatever separator this system has
     * @param text what stands in it
     */
    static String address(String file, String text) {
        Matcher place = FILE.matcher(name(file));
        if (!place.matches()) {
            throw new IllegalArgumentException(file + " is no content file");
        }
        String folder = place.group(1);
        String id = place.group(2);
        return switch (folder) {
            case "glossary" -> "/glossary/#" + id;
            case "pages" -> id.equals("home") ? "/" : under(text) + id + "/";
            default -> "/" + folder + "/" + id + "/";
        };
    }

    private static String under(String text) {
        Matcher under = UNDER.matcher(text);
        return under.find() ? "/" + under.group(1) + "/" : "/";
    }

    /** A path with slashes: Windows writes it with backslashes. */
    private static String name(String path) {
        return path.replace('\\', '/');
    }
}
