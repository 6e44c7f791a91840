package org.alongside.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.content.ContentException;
import org.alongside.content.ContentProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** The headers and redirects of a {@code netlify.toml}, applied as Netlify applies them. */
public final class NetlifyRules {
    public static final String FILE = "netlify.toml";

    private static final Set<String> REDIRECT_KEYS = Set.of("from", "to", "status", "force");
    private static final TomlMapper TOML = new TomlMapper();

    private final List<HeaderRule> headers = new ArrayList<>();
    private final List<RedirectRule> redirects = new ArrayList<>();

    private record HeaderRule(AddressPattern addresses, Map<String, String> values) {
    }

    private record RedirectRule(AddressPattern from, String to, int status, boolean force) {
    }

    /**
     * Where an address leads by a rule.
     *
     * @param to     the address it leads to
     * @param status 200 or 404 when the file at {@code to} is served under the old address, else the redirect's own
     * @param force  true when the rule holds even where there is a file
     */
    public record Redirect(String to, int status, boolean force) {
    }

    private NetlifyRules(JsonNode tree) {
        tree.path("headers").forEach(rule -> headers.add(headerRule(rule)));
        tree.path("redirects").forEach(rule -> redirects.add(redirectRule(rule)));
    }

    /**
     * Reads the rules of a source folder; without a file of its own, those that are shipped.
     *
     * @throws ContentException when the file is not TOML, or has a rule that the preview does not know
     */
    public static NetlifyRules of(Path source) {
        Path file = source.resolve(FILE);
        try {
            return Files.isRegularFile(file) ? parse(Files.readString(file)) : shipped();
        } catch (IOException e) {
            throw problem(0, "the file cannot be read. Is it text in UTF-8?");
        }
    }

    /** The rules of the generator's own {@code netlify.toml}. */
    static NetlifyRules shipped() {
        try (InputStream file = NetlifyRules.class.getResourceAsStream("/org/alongside/" + FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads rules from the text of a {@code netlify.toml}. */
    static NetlifyRules parse(String text) {
        try {
            return new NetlifyRules(TOML.readTree(text));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw problem(line, "this is not TOML. " + e.getOriginalMessage() + ".");
        }
    }

    /** Every header that the rules give to an address, by its name in small letters. */
    public Map<String, String> headers(String path) {
        Map<String, String> values = new TreeMap<>();
        headers.stream().filter(rule -> rule.addresses().matches(path)).forEach(rule -> values.putAll(rule.values()));
        return values;
    }

    /** Every header name that more than one rule gives to an address; Netlify would send both values. */
    Set<String> headersGivenTwice(String path) {
        Map<String, Integer> given = new TreeMap<>();
        headers.stream().filter(rule -> rule.addresses().matches(path))
            .forEach(rule -> rule.values().keySet().forEach(name -> given.merge(name, 1, Integer::sum)));
        given.values().removeIf(times -> times == 1);
        return given.keySet();
    }

    /** Where the redirects lead, in the order of the file. */
    public List<String> targets() {
        return redirects.stream().map(RedirectRule::to).toList();
    }

    /** The first rule that leads an address elsewhere. */
    public Optional<Redirect> redirect(String path) {
        return redirects.stream().flatMap(rule -> rule.from().match(path)
            .map(values -> new Redirect(filled(rule.to(), values), rule.status(), rule.force())).stream()).findFirst();
    }

    private static String filled(String to, Map<String, String> values) {
        String address = to;
        for (Map.Entry<String, String> value : values.entrySet()) {
            address = address.replace(":" + value.getKey(), value.getValue());
        }
        return address;
    }

    private static HeaderRule headerRule(JsonNode rule) {
        Map<String, String> values = new LinkedHashMap<>();
        rule.path("values").properties().forEach(value -> values.put(value.getKey().toLowerCase(Locale.ROOT), oneLine(value.getValue())));
        return new HeaderRule(new AddressPattern(rule.path("for").asString()), values);
    }

    /** A long value may stand on several lines of the file; it is sent on one. */
    private static String oneLine(JsonNode value) {
        return value.asString().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static RedirectRule redirectRule(JsonNode rule) {
        for (String key : rule.propertyNames()) {
            if (!REDIRECT_KEYS.contains(key)) {
                throw problem(0, "the redirect from " + rule.path("from").asString() + " has \"" + key
                    + "\", which the preview cannot apply. Use from, to, status and force.");
            }
        }
        return new RedirectRule(new AddressPattern(rule.path("from").asString()), rule.path("to").asString(),
            rule.path("status").asInt(301), rule.path("force").asBoolean(false));
    }

    private static ContentException problem(int line, String message) {
        return new ContentException(List.of(new ContentProblem(FILE, line, 0, message)));
    }
}
