package org.alongside.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.content.ContentException;
import org.alongside.content.Problems;

/**
 * Makes published files of assets: references between them are rewritten to the names with hashes, and scripts that are loaded
 * together are joined into one file.
 */
final class AssetPublisher {
    private static final Pattern STYLE_IMPORT = Pattern.compile("@import\\s+(?:url\\()?[\"']([^\"']+)[\"']\\)?\\s*;");
    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STYLE_SPACE = Pattern.compile("(?<!\\s)\\s*\\n\\s*");
    private static final Pattern STYLE_REFERENCE = Pattern.compile("(url\\(\\s*)([\"']?)(\\.{0,2}/?[^\"')#:]+)\\2");

    private static final int MOST_FOLLOWED = 2_000_000;
    private static final int COST_OF_ONE = 20_000;

    /** What only the build reads: sheets that other sheets import, and the words that it writes into pages. */
    private static final List<String> PARTS = List.of("css/parts/", "words/");

    private final Map<String, byte[]> sources;
    private final Map<String, String> names;
    private final Map<String, byte[]> files;
    private final Set<String> inProgress = new LinkedHashSet<>();
    private final Problems problems = new Problems();
    private final ScriptGroups scripts;
    /** What the imports of one published sheet cost so far: sheets that import others twice, and these again, would have no end. */
    private long followed;

    /**
     * @param sources every asset by its name from the assets folder
     * @param names   receives published names by source names
     * @param files   receives what is published, by published names
     */
    AssetPublisher(Map<String, byte[]> sources, Map<String, String> names, Map<String, byte[]> files) {
        this.sources = sources;
        this.names = names;
        this.files = files;
        this.scripts = new ScriptGroups(sources, problems);
    }

    /** @throws ContentException when an asset refers to another in a way that cannot be followed */
    void publish() {
        boolean joined = problems.isEmpty();
        sources.keySet().stream().filter(name -> PARTS.stream().noneMatch(name::startsWith)).filter(name -> joined || !isScript(name)).forEach(this::publish);
        problems.refuse();
    }

    private String publish(String name) {
        String done = names.get(name);
        if (done != null) {
            return done;
        }
        if (isScript(name)) {
            return publishGroup(scripts.groupOf(name));
        }
        followed = 0;
        byte[] content = name.endsWith(".css") ? rewritten(name, joined(name)) : sources.get(name);
        String published = hashed(name, content);
        names.put(name, published);
        files.put(published, content);
        return published;
    }

    /** Each script of a group is found under its own name in the file of all. */
    private String publishGroup(String group) {
        byte[] content = new JoinedScripts(scripts, sources.keySet(), this::publish).file(group).getBytes(StandardCharsets.UTF_8);
        String published = hashed(group, content);
        scripts.scripts(group).forEach(script -> names.put(script.name(), published));
        files.put(published, content);
        return published;
    }

    private String text(String name) {
        return new String(sources.get(name), StandardCharsets.UTF_8);
    }

    private static boolean isScript(String name) {
        return name.endsWith(".js");
    }

    /** A style sheet with the sheets it imports in their place, without comments and the white space around lines. */
    private byte[] joined(String name) {
        inProgress.add(name);
        String text = STYLE_COMMENT.matcher(text(name)).replaceAll("");
        String whole = STYLE_IMPORT.matcher(text).replaceAll(match -> {
            Optional<String> sheet = resolve(name, match.group(1)).filter(sources::containsKey);
            if (followed > MOST_FOLLOWED) {
                return "";
            }
            followed += COST_OF_ONE + sheet.map(found -> sources.get(found).length).orElse(0);
            return followed > MOST_FOLLOWED ? told(name, match.group(), "the style sheets that are imported here are too many or too long. Import each once.")
                : sheet.isEmpty() ? told(name, match.group(1), "there is no style sheet \"" + match.group(1) + "\" in assets. Correct its name, or delete the line.")
                : inProgress.contains(sheet.get()) ? circle(name, match.group(1))
                : Matcher.quoteReplacement(new String(joined(sheet.get()), StandardCharsets.UTF_8));
        });
        inProgress.remove(name);
        return STYLE_SPACE.matcher(whole).replaceAll("\n").strip().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] rewritten(String name, byte[] content) {
        inProgress.add(name);
        String text = new String(content, StandardCharsets.UTF_8);
        byte[] rewritten = STYLE_REFERENCE.matcher(text).replaceAll(match -> {
            Optional<String> target = resolve(name, match.group(3)).filter(sources::containsKey);
            if (target.isEmpty()) {
                return Matcher.quoteReplacement(match.group());
            }
            if (inProgress.contains(target.get())) {
                return circle(name, match.group(3));
            }
            String file = publish(target.get()).substring(target.get().lastIndexOf('/') + 1);
            String path = match.group(3).substring(0, match.group(3).lastIndexOf('/') + 1) + file;
            return Matcher.quoteReplacement(match.group(1) + match.group(2) + path + match.group(2));
        }).getBytes(StandardCharsets.UTF_8);
        inProgress.remove(name);
        return rewritten;
    }

    private String circle(String name, String reference) {
        return told(name, reference, inACircle(reference));
    }

    static String inACircle(String reference) {
        return "\"" + reference + "\" leads back to this file in a circle. Move what both need into a file of its own.";
    }

    /** Reports a reference that cannot be followed, and stands for it as nothing. */
    private String told(String name, String reference, String message) {
        List<String> lines = text(name).lines().toList();
        int line = IntStream.range(0, lines.size()).filter(at -> lines.get(at).contains(reference)).findFirst().orElse(0);
        problems.add("assets/" + name, line + 1, message);
        return "";
    }

    /** The asset a relative path leads to from another asset; none when it is not a path. */
    static Optional<String> resolve(String from, String path) {
        try {
            return Optional.ofNullable(URI.create("/" + from).resolve(path).getPath()).filter(target -> target.startsWith("/")).map(target -> target.substring(1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A name that carries the hash of what it names. */
    static String hashed(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + Hash.of(content) + name.substring(dot);
    }
}
