package org.alongside.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.content.ContentException;
import org.alongside.content.Problems;

/**
 * Scripts, styles and pictures with the hash of their content in their names, so that browsers may keep them for ever.
 * References between them are rewritten to the names with hashes; scripts that are loaded together are joined into one file.
 */
public final class Assets {
    private static final Pattern STYLE_IMPORT = Pattern.compile("@import\\s+(?:url\\()?[\"']([^\"']+)[\"']\\)?\\s*;");
    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STYLE_SPACE = Pattern.compile("(?<!\\s)\\s*\\n\\s*");
    private static final Pattern STYLE_REFERENCE = Pattern.compile("(url\\(\\s*)([\"']?)(\\.{0,2}/?[^\"')#:]+)\\2");

    private static final int MOST_FOLLOWED = 2_000_000;
    private static final int COST_OF_ONE = 20_000;

    /** What only the build reads: sheets that other sheets import, and the words that it writes into pages. */
    private static final List<String> PARTS = List.of("css/parts/", "words/");

    private final Map<String, byte[]> sources;
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> inProgress = new LinkedHashSet<>();
    private final Problems problems = new Problems();
    private final ScriptGroups scripts;
    /** What the imports of one published sheet cost so far: sheets that import others twice, and these again, would have no end. */
    private long followed;

    /**
     * @param sources every asset by its name from the assets folder, such as {@code css/site.css}
     * @throws ContentException when one of them refers to another in a way that cannot be followed
     */
    public Assets(Map<String, byte[]> sources) {
        this.sources = sources;
        this.scripts = new ScriptGroups(sources, problems);
        boolean joined = problems.isEmpty();
        sources.keySet().stream().filter(name -> PARTS.stream().noneMatch(name::startsWith)).filter(name -> joined || !isScript(name)).forEach(this::publish);
        if (!problems.isEmpty()) {
            throw new ContentException(problems.list());
        }
    }

    private Assets(Assets same) {
        this.sources = same.sources;
        this.scripts = same.scripts;
        this.names.putAll(same.names);
        this.files.putAll(same.files);
    }

    /** The same assets, to which others can be added. */
    public Assets copy() {
        return new Assets(this);
    }

    /** Whether these are the assets of such sources. */
    public boolean areMadeFrom(Map<String, byte[]> others) {
        return sources.keySet().equals(others.keySet()) && sources.keySet().stream().allMatch(name -> Arrays.equals(sources.get(name), others.get(name)));
    }

    /** The address of an asset, such as {@code /assets/css/site.3f2a….css}. */
    public String address(String name) {
        String published = names.get(name);
        if (published == null) {
            throw new IllegalArgumentException("there is no asset \"" + name + "\"");
        }
        return "/assets/" + published;
    }

    /** Every asset by its name, as it stands in the source. */
    public Map<String, byte[]> sources() {
        return Collections.unmodifiableMap(sources);
    }

    public boolean has(String name) {
        return names.containsKey(name);
    }

    /** The content of an asset as it stands in the source. */
    public String text(String name) {
        if (!sources.containsKey(name)) {
            throw new IllegalArgumentException("there is no asset \"" + name + "\"");
        }
        return new String(sources.get(name), StandardCharsets.UTF_8);
    }

    /** Adds a file that the build made, under a name that carries its hash; returns its address. */
    public String add(String name, byte[] content) {
        String hashed = hashed(name, content);
        names.put(name, hashed);
        files.put(hashed, content);
        return address(name);
    }

    /** Adds a file whose name already carries a hash. */
    public void addAsNamed(String name, byte[] content) {
        names.put(name, name);
        files.put(name, content);
    }

    /** Every file to write, by its path below {@code assets/}. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Published names by source names. */
    public SortedMap<String, String> names() {
        return Collections.unmodifiableSortedMap(names);
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

    private static String hashed(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + Hash.of(content) + name.substring(dot);
    }
}
