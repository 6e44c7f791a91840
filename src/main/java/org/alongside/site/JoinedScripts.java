package org.alongside.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the files that scripts are joined into. */
final class JoinedScripts {
    private static final Pattern LATER = Pattern.compile("\\bimport\\(\\s*+([\"'])(\\.{1,2}/[^\"'\\n]++)\\1\\s*+\\)");
    private static final Pattern ADDRESS = Pattern.compile("\\bnew URL\\(\\s*+([\"'])(\\.{1,2}/[^\"'\\n]++)\\1");

    private final ScriptGroups groups;
    private final Set<String> assets;
    private final UnaryOperator<String> publish;

    /**
     * @param assets the names of all assets
     * @param publish gives the published name of an asset, for a script that of its group's file
     */
    JoinedScripts(ScriptGroups groups, Set<String> assets, UnaryOperator<String> publish) {
        this.groups = groups;
        this.assets = assets;
        this.publish = publish;
    }

    /** The file of a group: what it needs of others, its scripts, each as a whole for others, and what its entry exports. */
    String file(String group) {
        Map<String, List<String>> imported = groups.imported(group).stream().collect(Collectors.groupingBy(groups::groupOf));
        // What they need in turn is asked for here too: on a slow line each step is felt.
        String needed = groups.needed(group).stream().map(other -> "import " + (imported.containsKey(other) ? "{ " + variables(imported.get(other)) + " } from " : "")
            + path(group, other) + ";\n").collect(Collectors.joining());
        String scripts = groups.scripts(group).stream().map(script -> withPaths(script, group)).collect(Collectors.joining());
        String all = variables(groups.scripts(group).stream().map(ScriptModule::name).toList());
        String own = groups.entry(group).filter(entry -> !entry.exports().isEmpty())
            .map(entry -> "export const { " + String.join(", ", entry.exports()) + " } = " + ScriptModule.variable(group) + ";\n").orElse("");
        return needed + scripts + "export { " + all + " };\n" + own;
    }

    private static String variables(Collection<String> scripts) {
        return scripts.stream().map(ScriptModule::variable).collect(Collectors.joining(", "));
    }

    /** A script with the published names of what it refers to, seen from its group's file. */
    private String withPaths(ScriptModule script, String group) {
        String text = replaced("import(", LATER, script.wrapped(), script, target -> loaded(target, group));
        return replaced("new URL(", ADDRESS, text, script, target -> "new URL(" + path(group, target));
    }

    /** @param begins how what the pattern matches begins; most scripts have none, and to try the pattern at every letter takes long */
    private String replaced(String begins, Pattern pattern, String text, ScriptModule script, UnaryOperator<String> replacement) {
        return !text.contains(begins) ? text : pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(AssetPublisher.resolve(script.name(), match.group(2)).filter(assets::contains)
            .map(replacement).orElse(match.group())));
    }

    /** Loads a script together with all files that it needs, side by side. */
    private String loaded(String entry, String group) {
        List<String> files = Stream.concat(Stream.of(entry), groups.needed(entry).stream().filter(other -> !other.equals(group) && !groups.needed(group).contains(other)))
            .map(file -> "import(" + path(group, file) + ")").toList();
        return files.size() == 1 ? files.get(0) : "Promise.all([" + String.join(", ", files) + "]).then(([script]) => script)";
    }

    private String path(String group, String asset) {
        String path = Path.of(group).getParent().relativize(Path.of(publish.apply(asset))).toString().replace('\\', '/');
        return "\"" + (path.startsWith(".") ? "" : "./") + path + "\"";
    }
}
