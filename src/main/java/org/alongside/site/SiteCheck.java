package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The safety net under a finished site: no empty page, no link that leads nowhere, nothing in the markup but what is allowed.
 * Content faults are found long before; what is found here is a fault of a template.
 */
public final class SiteCheck {
    private final SiteFiles site;
    private final Map<String, PageFacts> pages = new HashMap<>();
    private final Map<String, Boolean> files = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private SiteCheck(SiteFiles site) {
        this.site = site;
    }

    /**
     * Checks every page of a site, as it was written.
     *
     * @param known the facts of pages by their paths in the site; pages that are not among them are read
     * @throws BrokenSite with all faults, when there are any
     */
    public static void check(SiteFiles site, Map<String, PageFacts> known) {
        SiteCheck check = new SiteCheck(site);
        known.forEach((path, facts) -> check.pages.put(address(path), facts));
        check.readOthers(known);
        check.pages.forEach(check::checkPage);
        if (!check.faults.isEmpty()) {
            throw new BrokenSite(check.faults.stream().sorted().toList());
        }
    }

    private void readOthers(Map<String, PageFacts> known) {
        site.written().keySet().stream().filter(path -> path.endsWith(".html") && !known.containsKey(path))
            .forEach(path -> pages.put(address(path), PageFacts.of(text(path))));
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
