package org.alongside.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path as rules of {@code netlify.toml} write it: {@code *} stands for the rest, {@code :name} for one step, and a slash
 * at the end makes no difference.
 */
final class AddressPattern {
    private static final String REST = "splat";

    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    AddressPattern(String path) {
        String steps = path.lines().flatMap(line -> List.of(line.split("/")).stream()).filter(step -> !step.isBlank())
            .map(this::step).collect(Collectors.joining());
        pattern = Pattern.compile(steps + "/?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stood in the place of each name when the pattern matches an address's path; empty when it does not. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            String value = matcher.group(place + 1);
            values.put(names.get(place), value == null ? "" : value);
        }
        return Optional.of(values);
    }

    boolean matches(String path) {
        return match(path).isPresent();
    }

    private String step(String step) {
        if (step.startsWith(":")) {
            names.add(step.substring(1));
            return "/([^/]+)";
        }
        if (step.equals("*")) {
            names.add(REST);
            return "(?:/(.*?))?";
        }
        return "/" + List.of(step.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining("[^/]*"));
    }
}
