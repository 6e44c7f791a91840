package org.alongside.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content file as its author wrote it, read but not yet checked against the other files.
 *
 * @param ref    its folder and id
 * @param file   its path from the source folder, for messages
 * @param title  the text of its first line, without {@code = }
 * @param header its header lines by name, in the order of the file
 * @param body   its text, converted
 * @param text   all of it as written, for messages; in one piece, because thousands of files are held at once
 * @param fingerprint the checksum of its bytes
 */
public record ParsedDocument(Ref ref, String file, String title, Map<String, HeaderLine> header, Body body,
                             String text, String fingerprint) {
    public ParsedDocument {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    }

    /** Stands for a file that exists but cannot be read as text; links to it are right all the same. */
    public static ParsedDocument unreadable(Ref ref, String file) {
        return new ParsedDocument(ref, file, "", Map.of(), Body.UNREAD, "", "");
    }

    /** Its text line by line. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /**
     * Whether nothing but its own page and the search index can look different for this instead of what stood there before: other
     * pages show titles, header lines and the meanings of words, and lead to anchors; a link that is gone may have been the only one to a page.
     */
    public boolean differsInTextOnly(ParsedDocument before) {
        return ref.kind() != Kind.GLOSSARY && ref.equals(before.ref) && title.equals(before.title) && header.equals(before.header)
            && body.anchors().containsAll(before.body.anchors()) && body.linkedPages().containsAll(before.body.linkedPages());
    }

    /** Whether there is a header to check. */
    public boolean isReadable() {
        return !text.isEmpty();
    }
}
