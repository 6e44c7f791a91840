package org.alongside.jbake;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gives Pebble the templates that were read beforehand, so that no template name can reach another file. */
final class ScopeLoader implements Loader<String> {
    private final Supplier<Map<String, byte[]>> templates;

    ScopeLoader(Supplier<Map<String, byte[]>> templates) {
        this.templates = templates;
    }

    @Override
    public Reader getReader(String name) {
        byte[] template = templates.get().get(withEnding(name));
        if (template == null) {
            throw new LoaderException(null, "there is no template \"" + name + "\"");
        }
        String text = new String(template, StandardCharsets.UTF_8);
        if (text.endsWith("\\")) {
            // In a string, Pebble's lexer would stand still before it for ever.
            throw new PebbleException(null, "The template ends with a backslash. Take it away.", (int) text.lines().count(), withEnding(name));
        }
        return new StringReader(text);
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.get().containsKey(withEnding(name));
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        if (!resourceExists(relative)) {
            throw new PebbleException(null, "there is no template \"" + relative + "\"", lineOf(relative, anchor), withEnding(anchor));
        }
        return relative;
    }

    /** The line on which a template names another. */
    private int lineOf(String name, String template) {
        List<String> lines = new String(templates.get().get(withEnding(template)), StandardCharsets.UTF_8).lines().toList();
        return 1 + (int) lines.stream().takeWhile(line -> !line.contains(name)).count();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names start at the templates folder.
    }

    @Override
    public void setSuffix(String suffix) {
        // The ending is fixed.
    }

    private static String withEnding(String name) {
        return name.endsWith(".peb") ? name : name + ".peb";
    }
}
