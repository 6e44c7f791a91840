package org.alongside.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.content.ContentException;

/** Scripts, styles and pictures with the hash of their content in their names, so that browsers may keep them for ever. */
public final class Assets {
    private final Map<String, byte[]> sources;
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * @param sources every asset by its name from the assets folder, such as {@code css/site.css}
     * @throws ContentException when one of them refers to another in a way that cannot be followed
     */
    public Assets(Map<String, byte[]> sources) {
        this.sources = sources;
        new AssetPublisher(sources, names, files).publish();
    }

    private Assets(Assets same) {
        this.sources = same.sources;
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
        String hashed = AssetPublisher.hashed(name, content);
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
}
