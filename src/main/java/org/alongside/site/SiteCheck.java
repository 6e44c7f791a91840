package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The safety net under a finished site: no empty page, no link that leads nowhere, nothing in the markup but what is allowed. Content faults are found long before; what is found here is a fault of a template.
 */
public final class SiteCheck {
    private final Path site;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, Document> pages = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();

    private SiteCheck(Path site) {
        this.site = site;
    }

    /**
     * Checks every page of a written site.
     *
     * @throws BrokenSite with all faults, when there are any
     */
    public static void check(Path site) {
        SiteCheck check = new SiteCheck(site);
        check.read();
        check.pages.forEach(check::checkPage);
        check.checkPictures();
        if (!check.faults.isEmpty()) {
            throw new BrokenSite(List.copyOf(check.faults));
        }
    }

    private void read() {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                String address = address(file);
                pages.put(address, page);
                anchors.put(address, new TreeSet<>(page.select("[id]").eachAttr("id")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(Path file) {
        String path = "/" + site.relativize(file).toString().replace('\\', '/');
        return path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    private void checkPage(String address, Document page) {
        if (page.select("h1").size() != 1) {
            faults.add(address + ": the page has " + page.select("h1").size() + " main headings; it needs one.");
        }
        for (Element element : page.select("[href], [src]")) {
            checkReference(address, element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        AllowedMarkup.faults(page).forEach(fault -> faults.add(address + ": " + fault));
    }

    /** A drawing in a file of its own is a page to whoever opens its address. */
    private void checkPictures() {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".svg")).toList()) {
                AllowedMarkup.faults(Jsoup.parse(Files.readString(file), Parser.xmlParser())).forEach(fault -> faults.add(address(file) + ": " + fault));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkReference(String address, String reference) {
        if (reference.matches("[a-z][a-z+.-]*:.*") || reference.startsWith("data:")) {
            return;
        }
        String path = reference.replaceFirst("[?#].*", "");
        String anchor = reference.contains("#") ? reference.substring(reference.indexOf('#') + 1) : "";
        String target = path.isEmpty() ? address : path;
        if (!target.startsWith("/")) {
            faults.add(address + ": the link \"" + reference.replaceAll("\\p{Cc}", "\uFFFD") + "\" does not start with a slash.");
        } else if (!exists(target)) {
            faults.add(address + ": the link \"" + reference + "\" leads nowhere.");
        } else if (!anchor.isEmpty() && !anchors.getOrDefault(target, Set.of()).contains(anchor)) {
            faults.add(address + ": there is no \"#" + anchor + "\" on " + target + ".");
        }
    }

    private boolean exists(String target) {
        return pages.containsKey(target) || !target.endsWith("/") && Files.isRegularFile(site.resolve(target.substring(1)));
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
