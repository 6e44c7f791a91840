package org.alongside.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of content there are; the folder a file is in says which kind it is. */
public enum Kind {
    PRINCIPLES("principle"), STAGES("step"), MODELS("model"), GUIDE("guide page"), PRACTICE("practice page"),
    CASES("case"), FACTORS("factor"), RISKS("risk"), EVIDENCE("evidence page"), SOURCES("source"),
    GLOSSARY("term"), PAGES("page");

    private static final Map<String, Kind> BY_FOLDER = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::folder, kind -> kind));

    private final String noun;
    private final String folder;

    Kind(String noun) {
        this.noun = noun;
        this.folder = name().toLowerCase(Locale.ROOT);
    }

    /** The folder's name, such as {@code practice}; also the name of the template without its ending. */
    public String folder() {
        return folder;
    }

    /** What one of them is called in a message, such as "practice page". */
    public String noun() {
        return noun;
    }

    /** The kind of a folder's content, or empty when no kind has that folder. */
    public static Optional<Kind> ofFolder(String folder) {
        return Optional.ofNullable(BY_FOLDER.get(folder));
    }

    /** All folder names for a message, in alphabetical order. */
    public static String folders() {
        return Arrays.stream(values()).map(Kind::folder).sorted().collect(Collectors.joining(", "));
    }
}
