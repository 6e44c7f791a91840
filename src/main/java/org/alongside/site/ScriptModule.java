package org.alongside.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.content.Problems;

/**
 * One of the scripts that are joined into a file: an ES module, which stands there in a function of its own, so that no name in
 * it has to change. It may import by names and export what it declares, in lines of their own; whatever else modules can do is
 * refused. An {@code await} outside of functions must stand in a line that is not indented.
 */
final class ScriptModule {
    private static final String END = "[ \\t]*+;?[ \\t]*+(?://.*+)?$";
    // Each begins with letters of its own, so that it is not tried at every letter of a script; the line's beginning is looked at after them.
    private static final Pattern IMPORT = Pattern.compile("(?m)import(?<=^import)\\s*+(?:(\\{[^{}]*+\\})\\s*+from\\s*+)?([\"'])([^\"'\\n]*+)\\2" + END);
    private static final Pattern PASSED_ON = Pattern.compile("(?m)export(?<=^export)\\s*+(\\{[^{}]*+\\})\\s*+from\\s*+([\"'])([^\"'\\n]*+)\\2" + END);
    private static final Pattern LISTED = Pattern.compile("(?m)export(?<=^export)\\s*+(\\{[^{}]*+\\})" + END);
    private static final Pattern DECLARED = Pattern.compile("(?m)export(?<=^export)\\s++((?:(?:async\\s++)?function\\s*+\\*?|class|const)\\s*+([\\w$]++))");
    private static final Pattern OTHER = Pattern.compile("(?m)(?:^[ \\t]*+|;[ \\t]*+)((?:import|export)\\b(?![ \\t]*+[(.:=,])[^\\n]{0,60}+)");
    private static final Pattern LATER = Pattern.compile("\\b(?:import|new URL)\\(\\s*+([\"'])(\\.{1,2}/[^\"'\\n]++)\\1");
    private static final Pattern WAITS = Pattern.compile("(?m)^(?!.*\\basync\\b)\\S.*\\bawait\\b");
    private static final Pattern AS = Pattern.compile("\\s++as\\s++");

    /** Another script that this one refers to, how it is written, and the names wanted of it. */
    record Reference(String target, String written, List<String> names, int line) {
    }

    private final String name;
    private final Collection<String> scripts;
    private final Problems problems;
    private final List<Reference> imports = new ArrayList<>();
    private final List<Reference> later = new ArrayList<>();
    private final SortedMap<String, String> exports = new TreeMap<>();
    private final String body;

    /** @param scripts the names of all scripts */
    ScriptModule(String name, String source, Collection<String> scripts, Problems problems) {
        this.name = name;
        this.scripts = scripts;
        this.problems = problems;
        String text = ScriptComments.blanked(source);
        text = replaced(IMPORT, text, this::imported);
        text = replaced(PASSED_ON, text, this::passedOn);
        text = replaced(LISTED, text, this::listed);
        body = replaced(DECLARED, text, this::declared);
        refuseOthers();
        noteLater();
    }

    String name() {
        return name;
    }

    /** What has to run before this script. */
    List<Reference> imports() {
        return imports;
    }

    /** What it loads when it is needed, and scripts that run beside the page. */
    List<Reference> later() {
        return later;
    }

    Collection<String> exports() {
        return exports.keySet();
    }

    /** The name by which the others in a file know a script. */
    static String variable(String name) {
        return name.replaceFirst("^js/", "\\$").replaceFirst("\\.js$", "").replace("/", "$").replace("-", "_").replace(".", "__");
    }

    /** The script as a function that is called at once, and whose value holds what the script exports. */
    String wrapped() {
        String given = exports.entrySet().stream()
            .map(export -> export.getKey().equals(export.getValue()) ? export.getKey() : export.getKey() + ": " + export.getValue())
            .collect(Collectors.joining(", "));
        boolean waits = body.contains("await") && WAITS.matcher(body).find();
        return "const " + variable(name) + " = " + (waits ? "await (async " : "(") + "() => { // " + name + "\n"
            + body.stripTrailing() + "\nreturn { " + given + " };\n})();\n";
    }

    private interface Replacement {
        String of(String text, MatchResult match);
    }

    /** Statements replaced; lines keep their numbers. */
    private static String replaced(Pattern pattern, String text, Replacement replacement) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.of(text, match)));
    }

    private String imported(String text, MatchResult match) {
        List<String> names = names(match.group(1));
        Optional<Reference> script = reference(text, match, match.group(3), names.stream().map(ScriptModule::original).toList());
        script.ifPresent(imports::add);
        return script.isEmpty() || match.group(1) == null ? blank(match)
            : "const " + AS.matcher(match.group(1)).replaceAll(": ") + " = " + variable(script.get().target()) + ";";
    }

    private String passedOn(String text, MatchResult match) {
        List<String> names = names(match.group(1));
        reference(text, match, match.group(3), names.stream().map(ScriptModule::original).toList()).ifPresent(script -> {
            imports.add(script);
            names.forEach(each -> exports.put(exported(each), variable(script.target()) + "." + original(each)));
        });
        return blank(match);
    }

    private String listed(String text, MatchResult match) {
        names(match.group(1)).forEach(each -> exports.put(exported(each), original(each)));
        return blank(match);
    }

    private String declared(String text, MatchResult match) {
        exports.put(match.group(2), match.group(2));
        return match.group(1);
    }

    private static List<String> names(String braces) {
        return braces == null ? List.of() : Pattern.compile(",").splitAsStream(braces.substring(1, braces.length() - 1)).map(String::strip)
            .filter(each -> !each.isEmpty()).toList();
    }

    private static String original(String each) {
        return AS.split(each)[0];
    }

    private static String exported(String each) {
        String[] both = AS.split(each);
        return both[both.length - 1];
    }

    private static String blank(MatchResult match) {
        return "\n".repeat(match.group().split("\n", -1).length - 1);
    }

    private Optional<Reference> reference(String text, MatchResult match, String path, List<String> names) {
        int line = line(text, match.start());
        Optional<String> target = AssetPublisher.resolve(name, path).filter(scripts::contains);
        if (target.isEmpty()) {
            problems.add("assets/" + name, line, "there is no script \"" + path + "\" in assets. Correct its name, or delete the line.");
        }
        return target.map(script -> new Reference(script, path, names, line));
    }

    private void refuseOthers() {
        OTHER.matcher(body).results().forEach(match -> problems.add("assets/" + name, line(body, match.start(1)), "\"" + match.group(1).strip()
            + "\" is not understood. Scripts are joined, and for that each import and export stands in lines of its own, as import { name } from \"./file.js\";"
            + " or export function, class or const."));
    }

    private void noteLater() {
        if (!body.contains("import(") && !body.contains("new URL(")) {
            return; // as most scripts, which spares a search at every letter
        }
        LATER.matcher(body).results().forEach(match -> AssetPublisher.resolve(name, match.group(2)).filter(scripts::contains)
            .ifPresent(script -> later.add(new Reference(script, match.group(2), List.of(), line(body, match.start())))));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
    }
}
