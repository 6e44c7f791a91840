package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workshop without a server: a coordinator's computer, people's phones, and paper. */
@ExtendWith(Browser.class)
class WorkshopIT {
    private static final int STAFF = 0;
    private static final int LIVED_EXPERIENCE = 1;
    private static final int QUESTIONS = 6;

    /** Shows the camera the picture that a phone shows, in place of a lens. */
    private static final String CAMERA = """
        navigator.mediaDevices.getUserMedia = async () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
          const drawing = canvas.getContext('2d');
          const draw = () => {
            drawing.fillStyle = '#b9b4a8';
            drawing.fillRect(0, 0, 640, 480);
            const { held } = window;
            if (!held) return;
            drawing.save();
            drawing.translate(320, 240);
            drawing.rotate(0.12);
            drawing.drawImage(held, -190, -190, 380, 380);
            drawing.restore();
          };
          setInterval(draw, 50);
          return canvas.captureStream(20);
        };
        window.hold = async (picture) => {
          const image = new Image();
          image.src = picture;
          await image.decode();
          window.held = image;
        };""";

    @Test
    void threePhonesAnswerAndTheirShortCodesShowWhereTheyDiffer(Visitors visitors) {
        Page room = start(visitors.arrive());
        String link = room.inputValue("#invite-link");
        List<String> codes = List.of(answer(visitors, link, STAFF, "Fully"), answer(visitors, link, STAFF, "Mostly"),
            answer(visitors, link, LIVED_EXPERIENCE, "Not yet"));
        for (String code : codes) {
            type(room, code.toLowerCase().replace("-", " "));
        }
        assertThat(room.locator("#people")).hasText("3 people have answered");
        assertThat(room.locator(".comparison > h2")).hasText("The views of staff and people with lived experience");
        assertThat(room.locator(".compare-pair .talk-first > li").first().locator(".talk-finding"))
            .hasText("Very different · on average, staff are 2.5 steps above people with lived experience");
        assertThat(room.locator(".compare-all .talk-first > li")).hasCount(QUESTIONS);
        assertThat(room.locator(".trace-warning")).hasCount(1);
        assertThat(room.locator("text=The principles")).hasCount(0);
        type(room, codes.get(0));
        assertThat(room.locator(".code-form [role=alert]")).hasText("These answers are here already, so they count once.");
        axeAtBothWidths(room);

        room.reload();
        assertThat(room.locator("#people")).hasText("3 people have answered");
        room.getByText("See who, or take somebody out").click();
        room.getByLabel("Remove person 2").click();
        assertThat(room.locator("#people")).hasText("2 people have answered");
        room.getByText("Clear this workshop", new Page.GetByTextOptions().setExact(true)).click();
        room.getByText("Yes, clear it").click();
        assertThat(room.locator("#choose")).isVisible();
        assertEquals(0, room.evaluate("localStorage.length"));
    }

    @Test
    void aPhoneThatAnswersAnewTakesThePlaceOfItsEarlierAnswers(Visit visit) {
        Page room = start(visit);
        type(room, codeOf(room, STAFF, 3, 7));
        type(room, codeOf(room, STAFF, 1, 8));
        type(room, codeOf(room, LIVED_EXPERIENCE, 3, 7));
        assertThat(room.locator("#people")).hasText("3 people have answered");
        assertThat(room.locator(".code-form [role=alert]")).isEmpty();
        type(room, codeOf(room, STAFF, 0, 7));
        assertThat(room.locator(".code-form [role=alert]")).hasText("We replaced this person’s earlier answers. 3 people have answered.");
        assertThat(room.locator(".compare-pair .talk-first > li").first().locator(".spread-words")).hasText(new String[] {"Not yet 1 · Partly 1", "Fully 1"});
        type(room, codeOf(room, STAFF, 0, 7));
        assertThat(room.locator(".code-form [role=alert]")).hasText("These answers are here already, so they count once.");
    }

    @Test
    void onlyStaffIsSaidInTheHeadingAndWithoutRolesEverybodyIsShownTogether(Visitors visitors) {
        Page room = start(visitors.arrive());
        type(room, codeOf(room, STAFF, "dk"));
        assertThat(room.locator(".comparison > h2")).hasText("Only staff have answered");

        Visit other = visitors.arrive();
        Page withoutRoles = other.open("/planner/workshop/");
        withoutRoles.locator("[name=who]").uncheck();
        withoutRoles.getByText("Start the workshop").click();
        type(withoutRoles, answer(visitors, withoutRoles.inputValue("#invite-link"), -1, "Partly"));
        assertThat(withoutRoles.locator(".group-sizes")).containsText("Everybody: 1 person");
        assertThat(withoutRoles.locator(".compare-all .spread-words").first()).hasText("Partly 1");
    }

    @Test
    void theCameraReadsThePictureOnEachPhone(Visitors visitors) {
        Visit coordinator = visitors.arrive();
        coordinator.device().addInitScript(CAMERA);
        Page room = start(coordinator);
        room.getByText("Scan with the camera").click();
        String link = room.inputValue("#invite-link");
        hold(room, phone(visitors, link, STAFF, "Fully"));
        assertThat(room.locator(".camera-said")).hasText("Taken in. 1 person has answered.");
        hold(room, phone(visitors, link, LIVED_EXPERIENCE, "Partly"));
        assertThat(room.locator(".camera-said")).hasText("Taken in. 2 people have answered.");
        assertThat(room.locator(".comparison > h2")).hasText("The views of staff and people with lived experience");
        room.getByText("Stop the camera").click();
        assertThat(room.locator("video")).isHidden();
    }

    @Test
    void theBrowsersOwnReaderIsAskedFirstAndOursTakesOverWhenItFails(Visitors visitors) {
        Visit coordinator = visitors.arrive();
        coordinator.device().addInitScript(CAMERA);
        coordinator.device().addInitScript("""
            globalThis.BarcodeDetector = class {
              static async getSupportedFormats() { return ['ean_13', 'qr_code']; }
              constructor({ formats }) { this.formats = formats; }
              async detect(source) {
                if (window.broken) throw new DOMException('no', 'InvalidStateError');
                return window.seen && source.videoWidth === 640 && this.formats.join() === 'qr_code' ? [{ rawValue: window.seen }] : [];
              }
            };""");
        Page room = start(coordinator);
        room.getByText("Scan with the camera").click();
        room.evaluate("code => { window.seen = code; }", codeOf(room, STAFF, 3));
        assertThat(room.locator(".camera-said")).hasText("Taken in. 1 person has answered.");
        room.evaluate("() => { window.broken = true; }");
        hold(room, phone(visitors, room.inputValue("#invite-link"), LIVED_EXPERIENCE, "Partly"));
        assertThat(room.locator(".camera-said")).hasText("Taken in. 2 people have answered.");
        assertThat(room.locator(".compare-pair .talk-first > li").first().locator(".spread-words")).hasText(new String[] {"Fully 1", "Partly 1"});
    }

    @Test
    void codesAreReadBesideThePageOrOnItWhereBrowsersHaveNoSuchThreads(Visitors visitors) {
        Visit coordinator = visitors.arrive();
        Page room = start(coordinator);
        Page phone = phone(visitors, room.inputValue("#invite-link"), STAFF, "Fully");
        String link = linkOn(phone, room);
        assertEquals(1, room.workers().size());
        coordinator.device().addInitScript("delete globalThis.Worker");
        room.reload();
        assertEquals(link, linkOn(phone, room));
        assertEquals(0, room.workers().size());
    }

    @Test
    void aPhotoOfTheCodeAndAPlanFileAreReadToo(Visitors visitors) {
        Page room = start(visitors.arrive());
        Page phone = phone(visitors, room.inputValue("#invite-link"), STAFF, "Fully");
        Download file = phone.waitForDownload(() -> phone.getByText("Save my answers as a file").click());
        room.getByText("From files or photos").click();
        room.locator("#workshop-files").setInputFiles(new FilePayload[] {
            new FilePayload("photo.png", "image/png", phone.locator(".code-screen").screenshot()),
            new FilePayload("plan.json", "application/json", bytes(file)),
            new FilePayload("wall.png", "image/png", phone.locator("h2").first().screenshot())});
        assertThat(room.locator("ul.collect-said li")).hasText(new String[] {"photo.png: Taken in. 1 person has answered.",
            "plan.json: Taken in. 2 people have answered.",
            "wall.png: There is no code to see in this photo. Take it again, from nearer and without glare."});
    }

    @Test
    void aCameraThatIsRefusedOrMissingLeavesTheShortCode(Visitors visitors) {
        Page refused = start(visitors.arrive());
        failWith(refused, "NotAllowedError");
        refused.getByText("Scan with the camera").click();
        assertThat(refused.locator(".camera-said")).hasText(
            "The camera is not allowed for this page. Allow it in the browser’s settings for this site, or type the short code instead.");
        axeAtBothWidths(refused);
        failWith(refused, "NotFoundError");
        refused.getByText("Scan with the camera").click();
        assertThat(refused.locator(".camera-said")).hasText("There is no camera on this device. Type the short code instead.");
        refused.evaluate("() => { Object.defineProperty(navigator, 'mediaDevices', { value: undefined }); }");
        refused.getByText("Scan with the camera").click();
        assertThat(refused.locator(".camera-said")).hasText(
            "This browser gives pages no camera. Type the short code instead, or take a photo and open it below.");
        type(refused, codeOf(refused, STAFF, 3));
        assertThat(refused.locator("#people")).hasText("1 person has answered");
    }

    @Test
    void paperSheetsAreTypedInWithOneKeyForEachAnswer(Visitors visitors) {
        Page room = start(visitors.arrive());
        room.getByText("From paper").click();
        Locator first = room.locator("#sheet-0");
        first.focus();
        press(room, "2", "0", "1", "2", "3", "9");
        assertThat(room.locator("#sheet-6")).isFocused();
        press(room, "5");
        assertThat(room.locator(".sheet-form .collect-said")).hasText(
            "“5” is not an answer to 6. There is: 0 Not yet, 1 Partly, 2 Mostly, 3 Fully, 8 Does not apply and 9 Do not know.");
        press(room, "Backspace", "Backspace", "Space", "1");
        assertThat(room.locator(".sheet-answer")).hasText(new String[] {"I use the service or live with the issue", "Not yet", "Partly", "Mostly",
            "Fully", "", "Partly"});
        axeAtBothWidths(room);
        press(room, "Enter");
        assertThat(room.locator("#people")).hasText("1 person has answered");
        assertThat(first).isFocused();
        press(room, "1", "3", "3", "3", "3", "3", "3", "Enter");
        assertThat(room.locator("#people")).hasText("2 people have answered");
        assertThat(room.locator(".comparison > h2")).hasText("The views of staff and people with lived experience");
        assertThat(room.locator(".compare-all .spread-words").first()).hasText("Fully 1");
        Download saved = room.waitForDownload(() -> room.getByText("Save everybody’s answers as files").click());
        assertEquals(List.of("person-01.json", "person-02.json"), namesIn(saved));
    }

    @Test
    void theSheetOnPaperHasTheSameNumbersAsTheKeys(Visit visit) {
        Page room = start(visit);
        room.getByText("From paper").click();
        room.evaluate("window.print = () => {}");
        room.getByText("Print a sheet for one person").click();
        room.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(room.locator(".sheet .sheet-question")).hasCount(QUESTIONS + 1);
        assertThat(room.locator(".sheet .sheet-question").last().locator("li")).hasText(
            new String[] {"0 Not yet", "1 Partly", "2 Mostly", "3 Fully", "8 Does not apply", "9 Do not know"});
        assertThat(room.locator(".sheet")).isVisible();
        for (String hidden : List.of(".opening", ".comparison", ".sheet-form", ".invite .qr", ".people", ".foot")) {
            assertThat(room.locator(hidden).first()).isHidden();
        }
    }

    @Test
    void aWrongGroupIsNamedWhileTheCodeIsTyped(Visit visit) {
        Page room = start(visit);
        String code = codeOf(room, STAFF, 3);
        String[] groups = code.split("-");
        groups[1] = (groups[1].charAt(0) == '3' ? '4' : '3') + groups[1].substring(1);
        room.locator("#code").pressSequentially(groups[0] + groups[1]);
        assertThat(room.locator(".code-group")).hasText(new String[] {groups[0] + " fits", groups[1] + " look again"});
        type(room, String.join("-", groups));
        assertThat(room.locator(".code-form [role=alert]")).hasText("There is a slip in the group “" + groups[1] + "”. Read that group again.");
        type(room, code.substring(0, code.length() - 2));
        assertThat(room.locator(".code-form [role=alert]")).containsText("Some of the code is missing.");
        type(room, code);
        assertThat(room.locator("#people")).hasText("1 person has answered");
    }

    @Test
    void aPhoneThatOpenedTheSiteOnceAnswersWithoutAConnection(Visitors visitors) {
        Page room = start(visitors.arrive());
        String fragment = room.inputValue("#invite-link").replaceFirst(".*#", "#");
        PreviewServer server = new PreviewServer(BuiltSite.FOLDER, NetlifyRules.of(Path.of("")), 0).start();
        Visit visit = visitors.arriveAt(server.address(), device -> phoneOf(device).setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        visit.expectFault("net::ERR_CONNECTION_REFUSED");
        visit.open("/");
        visit.page().evaluate("""
            async () => {
              const { active } = await navigator.serviceWorker.ready;
              while (active.state !== 'activated') await new Promise((done) => { setTimeout(done, 20); });
            }""");
        server.close();
        Page phone = visit.open("/planner/answer/" + fragment);
        answerOn(phone, LIVED_EXPERIENCE, "Mostly");
        type(room, codeOn(phone));
        assertThat(room.locator("#people")).hasText("1 person has answered");
        assertEquals(List.of(), visit.requests().stream().filter(request -> !request.startsWith("GET ")).toList());
    }

    @Test
    void aPhoneKeepsItsAnswersThroughReloadAndTheBackButton(Visitors visitors) {
        Page room = start(visitors.arrive());
        Page phone = visitors.arrive(WorkshopIT::phoneOf).open(room.inputValue("#invite-link"));
        axeAtBothWidths(phone);
        phone.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
        phone.locator(".answer").nth(LIVED_EXPERIENCE).click();
        next(phone);
        phone.getByText("Do not know").click();
        axeAtBothWidths(phone);
        next(phone);
        phone.goBack();
        assertThat(phone.getByLabel("Do not know")).isChecked();
        phone.reload();
        assertThat(phone.getByLabel("Do not know")).isChecked();
        for (int left = 0; left < QUESTIONS; left++) {
            next(phone);
        }
        assertThat(phone.locator(".review-answer").nth(1)).hasText("Do not know");
        assertThat(phone.locator(".review-answer").nth(2)).hasText("No answer");
        axeAtBothWidths(phone);
        phone.getByText("Show my code").click();
        axeAtBothWidths(phone);
        assertThat(phone.locator("h2").first()).isFocused();
        String code = codeOn(phone);
        phone.reload();
        assertEquals(code, codeOn(phone));
        phone.getByText("Somebody else answers on this phone").click();
        assertThat(phone.getByText("Begin", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertEquals(0, phone.evaluate("localStorage.length"));
    }

    @Test
    void theLinkInAPhonesCodeBringsItsAnswersToTheWorkshopOnce(Visitors visitors) {
        Visit coordinator = visitors.arrive();
        Page room = start(coordinator);
        Page phone = phone(visitors, room.inputValue("#invite-link"), STAFF, "Fully");
        Page camera = coordinator.device().newPage();
        String code = linkOn(phone, room);
        camera.navigate(code);
        assertThat(camera.locator(".remark").first()).hasText("Taken in. 1 person has answered.");
        assertThat(room.locator("#people")).hasText("1 person has answered");
        camera.navigate("/");
        camera.navigate(code);
        assertThat(camera.locator(".remark").first()).hasText("These answers are here already, so they count once.");
        assertThat(room.locator("#people")).hasText("1 person has answered");
    }

    @Test
    void hostileLinksCodesAndKeptDataAreRefusedInPlainSentences(Visit visit) {
        Page phone = visit.open("/planner/answer/");
        assertThat(phone.locator(".answer-screen h2")).hasText("You need a link");
        axeAtBothWidths(phone);
        for (String fragment : List.of("w1.", "w1.YA-vBg", "w1.____________", "w1." + "A".repeat(100_000), "w1.%3Cimg%20src%3Dx%3E", "w9.AAAA", "__proto__")) {
            phone.navigate("/planner/answer/#" + fragment);
            assertThat(phone.locator(".answer-screen h2")).hasText("You need a link");
            assertThat(phone.locator("img[src=x]")).hasCount(0);
        }
        visit.open("/about/");
        for (String kept : List.of("null", "[]", "{", "{\"version\":1}", "{\"version\":1,\"asked\":{\"questions\":[\"x\"]},\"codes\":[]}",
            "{\"__proto__\":{\"version\":1},\"asked\":null}", "{\"version\":1,\"asked\":{\"questions\":\"start-assets\"},\"codes\":{}}")) {
            phone.evaluate("kept => localStorage.setItem('alongside:workshop', kept)", kept);
            assertThat(visit.open("/planner/workshop/").locator("#choose")).isVisible();
        }
        Page room = start(visit);
        room.evaluate("""
            () => {
              const kept = JSON.parse(localStorage.getItem('alongside:workshop'));
              localStorage.setItem('alongside:workshop', JSON.stringify({ ...kept, codes: ['<img src=x>', 7, null, '3479'] }));
            }""");
        room.reload();
        assertThat(room.locator(".remark").first()).containsText("4 codes that were kept here can no longer be read");
        for (String code : List.of("<img src=x>", "0OIL", "3".repeat(100_000), "https://elsewhere.example/#r1.a.b", "#r1.__proto__.constructor", "مرحبا")) {
            type(room, code);
            assertThat(room.locator(".code-form [role=alert]")).not().isEmpty();
            assertThat(room.locator("#people")).hasText("0 people have answered");
        }
        room.getByText("From files or photos").click();
        room.locator("#workshop-files").setInputFiles(new FilePayload[] {file("cut.json", "{\"format\":"), file("deep.json", "[".repeat(50_000)),
            file("proto.json", "{\"__proto__\":{\"format\":\"alongside-plan\"},\"format\":\"alongside-plan\",\"version\":1,\"answers\":{\"__proto__\":3}}"),
            new FilePayload("bomb.png", "image/png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))});
        assertThat(room.locator("ul.collect-said li")).hasCount(4);
        assertThat(room.locator("#people")).hasText("0 people have answered");
    }

    @Test
    void withoutStorageAWorkshopLastsAsLongAsItsPageAndSaysSo(Visitors visitors) {
        Visit visit = visitors.arrive();
        visit.device().addInitScript("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        Page room = start(visit);
        assertThat(room.locator(".remark").first()).hasText("This browser keeps nothing, so the answers last only as long as this page is open."
            + " Save them as files before you leave.");
        type(room, codeOf(room, STAFF, 3));
        assertThat(room.locator("#people")).hasText("1 person has answered");
    }

    @Test
    void theInvitationIsShownLargeAndAnyQuestionCanBeChosen(Visit visit) {
        Page room = visit.open("/planner/workshop/");
        room.getByText("Look at the questions, or choose your own").click();
        room.locator("[name=question]:checked").first().uncheck();
        assertThat(room.locator(".choice-count")).hasText("5 questions. Answering takes about 3 min.");
        axeAtBothWidths(room);
        room.getByText("All questions").click();
        assertThat(room.locator(".choice-count")).hasText("42 questions. Answering takes about 21 min.");
        room.getByText("Start the workshop").click();
        room.getByText("Show it large").click();
        assertThat(room.locator("dialog .qr")).isVisible();
        axeAtBothWidths(room);
        room.keyboard().press("Escape");
        assertThat(room.locator("dialog .qr")).isHidden();
    }

    @Test
    void theWallSheetIsTwoSheetsOfA3AndEachStepOfTheChecklistOneOfA4(Visit visit) {
        Page wall = visit.open("/planner/wall/");
        axeAtBothWidths(wall);
        assertEquals(List.of("1191 x 842", "1191 x 842"), sheetsOf(wall));
        Page checklist = visit.open("/planner/print/");
        axeAtBothWidths(checklist);
        int aboutTheGuideAndTheProject = 3;
        assertEquals(Collections.nCopies(aboutTheGuideAndTheProject + checklist.locator(".paper-step").count(), "595 x 842"), sheetsOf(checklist));
    }

    /** The sheets of a page on paper, as width and height in points. */
    private static List<String> sheetsOf(Page page) {
        String pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]").matcher(pdf).results()
            .map(sheet -> Math.round(Double.parseDouble(sheet.group(1))) + " x " + Math.round(Double.parseDouble(sheet.group(2)))).toList();
    }

    private static Page start(Visit visit) {
        Page page = visit.open("/planner/workshop/");
        page.getByText("Start the workshop").click();
        assertThat(page.locator("#invite")).isFocused();
        return page;
    }

    private static NewContextOptions phoneOf(NewContextOptions device) {
        return device.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
    }

    /** Somebody answers all questions alike and reads out the code; role -1 when it is not asked. */
    private static String answer(Visitors visitors, String link, int role, String answer) {
        return codeOn(phone(visitors, link, role, answer));
    }

    private static Page phone(Visitors visitors, String link, int role, String answer) {
        Page phone = visitors.arrive(WorkshopIT::phoneOf).open(link);
        answerOn(phone, role, answer);
        return phone;
    }

    private static void answerOn(Page phone, int role, String answer) {
        phone.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
        if (role >= 0) {
            phone.locator(".answer").nth(role).click();
            next(phone);
        }
        for (int question = 0; question < QUESTIONS; question++) {
            phone.locator(".answer", new Page.LocatorOptions().setHasText(answer)).click();
            next(phone);
        }
        phone.getByText("Show my code").click();
    }

    private static void next(Page phone) {
        phone.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Next").setExact(true)).click();
    }

    private static String codeOn(Page phone) {
        Locator groups = phone.locator(".short-code [aria-hidden]");
        groups.first().waitFor();
        return String.join("-", groups.allInnerTexts());
    }

    /** A phone's code without the phone: all questions answered alike. */
    private static String codeOf(Page room, int role, Object answer) {
        return codeOf(room, role, answer, 7);
    }

    private static String codeOf(Page room, int role, Object answer, int person) {
        return (String) room.evaluate("""
            async ([link, role, answer, person, codes]) => {
              const { codeOf, readInvitation } = (await import(codes)).$exchange$workshop_code;
              const model = await (await fetch(document.querySelector('[data-model]').dataset.model)).json();
              const { asked } = readInvitation(model, link.split('#')[1]);
              const answers = Object.fromEntries(asked.questions.map((id) => [id, answer]));
              const { profile } = model.comparison.groups;
              const who = model.profile.find(({ id }) => id === profile).options[role].id;
              return codeOf(model, asked, { profile: { [profile]: who }, answers, revs: {} }, person);
            }""", List.of(room.inputValue("#invite-link"), role, answer, person, BuiltSite.script("exchange/workshop-code")));
    }

    private static void failWith(Page page, String fault) {
        page.evaluate("fault => { navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', fault); }; }", fault);
    }

    /** The phone's picture as text, as the room's camera would open it. */
    private static String linkOn(Page phone, Page room) {
        Object text = room.evaluate("""
            async ([picture, reader]) => {
              const { readPhoto } = (await import(reader)).$planner$workshop$qr_sight;
              return readPhoto(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
            }""", List.of(pngOn(phone), BuiltSite.script("planner/workshop/qr-sight")));
        return String.valueOf(text);
    }

    private static void hold(Page room, Page phone) {
        room.evaluate("picture => hold(picture)", pictureOn(phone));
    }

    private static String pictureOn(Page phone) {
        return "data:image/png;base64," + pngOn(phone);
    }

    private static String pngOn(Page phone) {
        return Base64.getEncoder().encodeToString(phone.locator(".qr").screenshot());
    }

    private static void type(Page room, String code) {
        room.locator("#code").fill(code);
        room.getByText("Add these answers").click();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void axeAtBothWidths(Page page) {
        var before = page.viewportSize();
        List<String> faults = new ArrayList<>();
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 900);
            Axe.faults(page).forEach(fault -> faults.add(width + " px: " + fault));
            assertTrue((int) page.evaluate("document.documentElement.scrollWidth") <= width, "nothing is wider than " + width + " px");
        }
        page.setViewportSize(before.width, before.height);
        assertEquals(List.of(), faults);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(Download zip) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(Files.newInputStream(zip.path()))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
