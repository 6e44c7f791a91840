package org.alongside.preview;

import java.nio.file.Path;
import java.util.Map;

/** The media type of a published file, by the end of its name. */
final class MediaTypes {
    static final String PAGE = "text/html; charset=UTF-8";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
        Map.entry("html", PAGE),
        Map.entry("css", "text/css; charset=UTF-8"),
        Map.entry("js", "text/javascript; charset=UTF-8"),
        Map.entry("json", "application/json"),
        Map.entry("webmanifest", "application/manifest+json"),
        Map.entry("xml", "application/xml"),
        Map.entry("txt", "text/plain; charset=UTF-8"),
        Map.entry("svg", "image/svg+xml"),
        Map.entry("png", "image/png"),
        Map.entry("jpg", "image/jpeg"),
        Map.entry("webp", "image/webp"),
        Map.entry("ico", "image/x-icon"),
        Map.entry("woff2", "font/woff2"),
        Map.entry("pdf", "application/pdf"));

    private MediaTypes() {
    }

    static String of(Path file) {
        return ofName(file.getFileName().toString());
    }

    static String ofName(String name) {
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), UNKNOWN);
    }
}
