package org.alongside.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.content.Problems;

/** The colours of a site, for light and for dark: those of its style sheet, and in their place those of its settings. */
public final class Palette {
    /** The sheet with the colours of the settings, which follows all others. */
    public static final String OWN_SHEET = "css/own-colours.css";
    private static final String SHEET = "css/parts/palette.css";
    private static final String SETTINGS = "content/site.yaml";
    private static final Pattern COLOUR = Pattern.compile("\\.hue-([1-9])\\s*\\{([^}]*)}|--([a-z-]+):\\s*(#[0-9a-fA-F]{6})");
    private static final Pattern DARK = Pattern.compile("@media[^{]*prefers-color-scheme:\\s*dark");
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final List<Pair> PAIRS = List.of(
        new Pair("ink", "paper", TEXT), new Pair("ink", "sheet", TEXT), new Pair("muted", "paper", TEXT), new Pair("muted", "sheet", TEXT),
        new Pair("brand", "paper", TEXT), new Pair("on-brand", "brand", TEXT), new Pair("on-deep", "deep", TEXT), new Pair("link", "paper", TEXT), new Pair("link", "sheet", TEXT),
        new Pair("visited", "paper", TEXT), new Pair("error", "paper", TEXT), new Pair("ink", "mark", TEXT),
        new Pair("line", "paper", SIGN), new Pair("amber", "paper", SIGN), new Pair("focus-ink", "focus", SIGN));

    private final Map<String, Map<String, String>> own;
    private final Map<String, Map<String, String>> all = new TreeMap<>();
    private final String sheet;

    /** A colour that has to be told from another, with the contrast it needs. */
    private record Pair(String front, String ground, double needed) {
    }

    /** @param own the colours of the settings, by name, for {@code light} and {@code dark} */
    public Palette(Assets assets, Map<String, Map<String, String>> own) {
        this.own = own;
        sheet = assets.text(SHEET);
        Matcher dark = DARK.matcher(sheet);
        int split = dark.find() ? dark.start() : sheet.length();
        Map<String, String> light = coloursOf(sheet.substring(0, split));
        Map<String, String> atNight = new LinkedHashMap<>(light);
        atNight.putAll(coloursOf(sheet.substring(split)));
        light.putAll(own.getOrDefault("light", Map.of()));
        atNight.putAll(own.getOrDefault("dark", Map.of()));
        all.put("light", light);
        all.put("dark", atNight);
    }

    /** A colour, such as {@code paper} in {@code dark}. */
    public String colour(String theme, String name) {
        return all.get(theme).get(name);
    }

    /** Reports every pair of colours that people with weak sight could not tell apart. */
    public void check(String settings, Problems problems) {
        all.forEach((theme, colours) -> pairs(colours).forEach(pair -> {
            double contrast = contrast(colours.get(pair.front()), colours.get(pair.ground()));
            if (contrast < pair.needed()) {
                report(theme, pair, contrast, settings, problems);
            }
        }));
    }

    /** The style sheet with the settings' own colours, if they have any. */
    public Optional<String> ownSheet() {
        String light = rules(own.getOrDefault("light", Map.of()));
        String dark = rules(own.getOrDefault("dark", Map.of()));
        String whole = light + (dark.isEmpty() ? "" : "@media (prefers-color-scheme: dark) {\n" + dark + "}\n");
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    private List<Pair> pairs(Map<String, String> colours) {
        List<Pair> pairs = new ArrayList<>(PAIRS);
        colours.keySet().stream().filter(name -> name.startsWith("hue-")).forEach(hue -> {
            String tint = hue.replace("hue", "tint");
            pairs.add(new Pair(hue, "paper", TEXT));
            if (colours.containsKey(tint)) {
                pairs.add(new Pair(hue, tint, SIGN));
                pairs.add(new Pair("ink", tint, TEXT));
            }
        });
        pairs.removeIf(pair -> !colours.containsKey(pair.front()) || !colours.containsKey(pair.ground()));
        return pairs;
    }

    private void report(String theme, Pair pair, double contrast, String settings, Problems problems) {
        Map<String, String> colours = all.get(theme);
        Map<String, String> ours = own.getOrDefault(theme, Map.of());
        String front = colours.get(pair.front());
        String ground = colours.get(pair.ground());
        boolean inSettings = ours.containsKey(pair.front()) || ours.containsKey(pair.ground());
        int line = inSettings ? lineOf(settings, "palette:", ours.containsKey(pair.front()) ? front : ground) : lineOf(sheet, "", front);
        problems.add(inSettings ? SETTINGS : "assets/" + SHEET, line, String.format(Locale.ROOT,
            "palette, %s: %s %s on %s %s has a contrast of %.1f to 1, and needs %.1f to be seen. Take a %s %s.", theme, pair.front(), front,
            pair.ground(), ground, Math.floor(contrast * 10) / 10, pair.needed(),
            luminance(front) < luminance(ground) ? "darker" : "lighter", pair.front()));
    }

    private static Map<String, String> coloursOf(String css) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher found = COLOUR.matcher(css);
        while (found.find()) {
            if (found.group(1) == null) {
                colours.putIfAbsent(found.group(3), found.group(4));
            } else {
                coloursOf(found.group(2)).forEach((name, colour) -> colours.put(name + "-" + found.group(1), colour));
            }
        }
        return colours;
    }

    private static String rules(Map<String, String> colours) {
        StringBuilder css = new StringBuilder();
        colours.forEach((name, colour) -> {
            String[] parts = name.matches("(hue|tint)-[1-9]") ? name.split("-") : new String[] {name};
            css.append(parts.length == 2 ? ".hue-" + parts[1] : ":root").append(" { --").append(parts[0]).append(": ").append(colour).append("; }\n");
        });
        return css.toString();
    }

    /** The line on which a colour stands below another line; 1 when it cannot be found. */
    private static int lineOf(String text, String below, String colour) {
        List<String> lines = text.lines().toList();
        int from = IntStream.range(0, lines.size()).filter(at -> lines.get(at).startsWith(below)).findFirst().orElse(0);
        return IntStream.range(from, lines.size()).filter(at -> lines.get(at).contains(colour)).map(at -> at + 1).findFirst().orElse(1);
    }

    /** How well two colours can be told apart, from 1 to 21, as WCAG 2 counts it. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
