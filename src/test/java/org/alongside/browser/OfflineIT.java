package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.alongside.site.OfflineFiles;
import org.alongside.site.SiteFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** After one visit the site works without a connection; new versions arrive, and all of it can be turned off. */
@ExtendWith(Browser.class)
class OfflineIT {
    private static final String WAITING = "async () => Boolean((await navigator.serviceWorker.ready).waiting)";
    private static final String GUIDE = "/principles/assets/";

    private static final String ACTIVE = "(await navigator.serviceWorker.ready).active.state === 'activated'";
    private static final String GONE = "(await navigator.serviceWorker.getRegistrations()).length === 0";
    private static final String COUNT = "async () => (await (await caches.open('alongside')).keys()).length";

    @TempDir
    private Path folder;
    private Path site;
    private SiteFiles published;
    private PreviewServer server;

    /** A part of the site, for what a worker does with a page does not depend on how many there are. */
    @BeforeEach
    void serveACopyOfAPart() throws IOException {
        site = folder.resolve("site");
        published = new SiteFiles(site);
        try (Stream<Path> files = Files.walk(BuiltSite.FOLDER)) {
            for (Path file : files.filter(OfflineIT::inPart).toList()) {
                published.write(BuiltSite.FOLDER.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        OfflineFiles.write(published, true);
        server = serve(site);
    }

    private static boolean inPart(Path file) {
        return !Files.isDirectory(file) && (file.getParent().equals(BuiltSite.FOLDER)
            || BuiltSite.FOLDER.relativize(file).toString().matches("(assets|search|about|planner|principles)/.*"));
    }

    private static PreviewServer serve(Path site) throws IOException {
        return new PreviewServer(site, NetlifyRules.of(Path.of("")), 0).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void guideAndPlannerWorkAfterOneVisitToOnePage(Visitors visitors) throws IOException {
        server.close();
        server = serve(BuiltSite.FOLDER);
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        server.close();
        assertThat(visit.open(GUIDE).locator("h1")).isVisible();
        Page planner = visit.open("/planner/");
        assertThat(planner.locator("[data-map] table")).isAttached();
        Plans.openExample(planner, "lunch-club");
        assertTrue(planner.waitForDownload(() -> Plans.click(planner, "Save as a Word document")).suggestedFilename().endsWith(".docx"));
        Plans.click(planner, "Make a link");
        assertThat(planner.locator("#share-link")).isVisible();
        assertEquals(List.of(), visit.faults());
        assertThat(visit.open("/search/?q=power").locator("h1")).isVisible();
    }

    @Test
    void anAddressThatIsNotKeptSaysWhy(Visitors visitors) {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        server.close();
        assertThat(visit.open("/there/is/no/such/page/").locator("h1")).hasText("No connection");
    }

    @Test
    void aConnectionThatNeverAnswersIsNotWaitedForLong(Visitors visitors) throws IOException {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        int port = URI.create(server.address()).getPort();
        server.close();
        try (ServerSocket silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertThat(visit.open(GUIDE).locator("h1")).isVisible();
        }
    }

    @Test
    void aReaderWithAConnectionSeesTheNewestPageAtOnce(Visitors visitors) throws IOException {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        publishANewVersion();
        assertThat(visit.open(GUIDE).locator("h1")).hasText("A new heading");
    }

    @Test
    void aNewVersionIsKeptInTheOldOnesPlaceOnceTheOldOneIsClosed(Visitors visitors) throws IOException {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        visit.open("/about/"); // from the second page on, the worker knows of the reader
        long before = kept(visit);
        publishANewVersion();
        askForANewVersion(visit);
        until(visit.page(), "(await navigator.serviceWorker.ready).waiting");
        assertEquals(before + 1, kept(visit), "only the page that changed was fetched");
        visit.page().close();
        Page later = visit.device().newPage();
        later.navigate("/");
        // The browser may take a moment to see that the old page is closed; until then a page that comes is the old worker's.
        for (int visits = 0; visits < 20 && (boolean) later.evaluate(WAITING); visits++) {
            later.navigate("about:blank");
            later.navigate("/");
        }
        until(later, "!(await navigator.serviceWorker.ready).waiting && " + ACTIVE);
        server.close();
        later.navigate(GUIDE);
        assertThat(later.locator("h1")).hasText("A new heading");
        assertEquals(before, ((Number) later.evaluate(COUNT)).longValue(), "the old page is no longer kept");
    }

    @Test
    void canBeTurnedOffAgain(Visitors visitors) {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        OfflineFiles.write(published, false);
        askForANewVersion(visit);
        until(visit.page(), GONE);
        assertEquals(List.of(), visit.page().evaluate("() => caches.keys()"));
        assertThat(visit.open(GUIDE).locator("h1")).isVisible();
        until(visit.page(), GONE);
    }

    @Test
    void worksWithAConnectionWhereBrowsersKeepNothing(Visitors visitors) {
        Visit visit = arrive(visitors);
        visit.device().addInitScript("delete Navigator.prototype.serviceWorker");
        Page planner = visit.open("/planner/");
        assertThat(planner.locator("[data-map] table")).isAttached();
        assertEquals(false, planner.evaluate("() => 'serviceWorker' in navigator"));
    }

    private static long kept(Visit visit) {
        return ((Number) visit.page().evaluate(COUNT)).longValue();
    }

    private Visit arrive(Visitors visitors) {
        Visit visit = visitors.arriveAt(server.address(), device -> device.setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        visit.expectFault("net::ERR_CONNECTION_REFUSED");
        return visit;
    }

    /** One visit to the home page, until the worker has everything and stands between the site and the network. */
    private static void keepTheSite(Visit visit) {
        visit.open("/");
        until(visit.page(), ACTIVE);
    }

    private static void askForANewVersion(Visit visit) {
        visit.page().evaluate("async () => { (await navigator.serviceWorker.ready).update(); }");
    }

    /** Waits for something that only a promise can tell, which the test library's own waiting takes for true. */
    private static void until(Page page, String condition) {
        page.evaluate("async () => { const end = Date.now() + 60_000; while (!(" + condition + ")) {"
            + " if (Date.now() > end) throw new Error('not in a minute'); await new Promise((done) => { setTimeout(done, 20); }); } }");
    }

    private void publishANewVersion() throws IOException {
        String page = GUIDE.substring(1) + "index.html";
        published.write(page, Files.readString(site.resolve(page)).replaceFirst("(?s)<h1([^>]*)>.*?</h1>", "<h1$1>A new heading</h1>"));
        OfflineFiles.write(published, true);
    }
}
