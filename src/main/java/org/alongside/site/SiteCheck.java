package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The safety net under a finished site: no empty page, no link that leads nowhere, nothing in the markup but what is allowed.
 * Content faults are found long before; what is found here is a fault of a template.
 */
public final class SiteCheck {
    private final SiteFiles site;
    /** By their addresses. */
    private final Map<String, PageFacts> pages;
    private final Map<String, Boolean> files = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private SiteCheck(SiteFiles site, Map<String, PageFacts> pages) {
        this.site = site;
        this.pages = pages;
    }

    /**
     * Checks every page of a site, as it was written.
     *
     * @param known the facts of pages by their addresses; pages that are not among them are read
     * @throws BrokenSite with all faults, when there are any
     */
    public static void check(SiteFiles site, Map<String, PageFacts> known) {
        SiteCheck check = new SiteCheck(site, new HashMap<>(known));
        check.readOthers();
        check.checkPages(check.pages.keySet());
    }

    /**
     * Checks some pages of a site again, the only ones that were made again.
     *
     * @param pages the facts of all pages by their addresses, as they are now
     * @param again the addresses of those to check
     * @throws BrokenSite with all faults, when there are any
     */
    public static void checkAgain(SiteFiles site, Map<String, PageFacts> pages, Set<String> again) {
        new SiteCheck(site, pages).checkPages(again);
    }

    private void readOthers() {
        site.written().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path ->
            pages.computeIfAbsent(address(path), address -> PageFacts.of(text(path))));
    }

    private void checkPages(Set<String> addresses) {
        addresses.forEach(address -> checkPage(address, pages.get(address)));
        if (!faults.isEmpty()) {
            throw new BrokenSite(faults.stream().sorted().toList());
        }
    }

    private String text(String path) {
        try {
            return Files.readString(site.folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(String path) {
        return "/" + (path.equals("index.html") || path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    private void checkPage(String address, PageFacts page) {
        page.faults().forEach(fault -> faults.add(address + ": " + fault));
        page.references().forEach(reference -> checkReference(address, reference));
    }

    private void checkReference(String address, String reference) {
        int hash = reference.indexOf('#');
        String anchor = hash < 0 ? "" : reference.substring(hash + 1);
        String path = withoutQuery(hash < 0 ? reference : reference.substring(0, hash));
        String target = path.isEmpty() ? address : path;
        if (!target.startsWith("/")) {
            faults.add(address + ": the link \"" + reference.replaceAll("\\p{Cc}", "\uFFFD") + "\" does not start with a slash.");
        } else if (!exists(target)) {
            faults.add(address + ": the link \"" + reference + "\" leads nowhere.");
        } else if (!anchor.isEmpty() && !(pages.containsKey(target) && pages.get(target).anchors().contains(anchor))) {
            faults.add(address + ": there is no \"#" + anchor + "\" on " + target + ".");
        }
    }

    private static String withoutQuery(String path) {
        return path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    }

    private boolean exists(String target) {
        return pages.containsKey(target) || !target.endsWith("/")
            && files.computeIfAbsent(target, name -> site.has(name.substring(1)));
    }

    /** What a finished site may not have; the site is not published. */
    public static final class BrokenSite extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> faults;

        BrokenSite(List<String> faults) {
            super(String.join("\n", faults));
            this.faults = new ArrayList<>(faults);
        }

        public List<String> faults() {
            return faults;
        }
    }
}
