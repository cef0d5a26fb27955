package org.article12.conversations;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.documents.DocumentHolder;
import org.article12.documents.DocumentId;
import org.article12.documents.Documents;
import org.article12.documents.FolderId;
import org.article12.documents.Samples;
import org.article12.documents.StoredDocument;
import org.article12.documents.domain.Intake;
import org.article12.documents.store.HeldUploads;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Files on messages are read by those who read the message, and by nobody else. */
@RequestTest
class MessageFilesTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String SENEGAL = "officer@scrc-sn.example";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void whoReadsTheMessageReadsItsFiles() {
		RequestReference request = this.story.offered("With a file", Map.of("NIP", "sn"));
		assertThat(write(PARTY, request, "SECRETARIAT_AND_PARTY", "See the annex", pdf("annex.pdf", 300)))
			.hasStatus3xxRedirection();
		Matcher link = Pattern.compile("/documents/[0-9a-f-]+").matcher(read(OFFICER, request));
		assertThat(link.find()).isTrue();
		assertThat(read(PARTY, request)).contains("annex.pdf");
		assertThat(open(OFFICER, link.group())).hasStatusOk();
		assertThat(open(PARTY, link.group())).hasStatusOk();
		assertThat(open(SENEGAL, link.group())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(open("focal.point@ghana.example", link.group())).hasStatus(HttpStatus.NOT_FOUND);
		StoredDocument stored = this.documents.in(folder(request)).getFirst();
		assertThat(stored.isKept()).isTrue();
		assertThat(stored.holder()).extracting(DocumentHolder::kind).isEqualTo("MESSAGE");
	}

	@Test
	void aRefusedFileCostsNoneOfTheTypedTextAndLeavesNothingBehind() {
		RequestReference request = this.story.submitted("Refused file", "NIP");
		assertThat(write(PARTY, request, "SECRETARIAT_AND_PARTY", "Typed with care", pdf("good.pdf", 300),
				new MockMultipartFile("files", "page.html", "application/pdf", "<html></html>".getBytes())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("“page.html” is a web page. Print it to PDF", "Typed with care")
			.containsPattern("name=\"to\"[^>]*value=\"SECRETARIAT_AND_PARTY\"");
		assertThat(this.documents.in(folder(request))).isEmpty();
		assertThat(read(PARTY, request)).contains(Said.the("conversations.empty.title"));
	}

	@Test
	void whatArrivedWellIsHeldForItsSenderUntilTheFormIsTaken() {
		RequestReference request = this.story.submitted("Held file", "NIP");
		MvcTestResult back = write(OFFICER, request, "SECRETARIAT_AND_PARTY", "", pdf("good.pdf", 310),
				new MockMultipartFile("files", "page.pdf", "application/pdf", "<html></html>".getBytes()));
		assertThat(back).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("“page.pdf” is not a PDF", Said.the("documents.held"), "good.pdf");
		String held = held(back);
		assertThat(open(OFFICER, "/documents/" + held)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(send(PARTY, request, "SECRETARIAT_AND_PARTY", "Not mine", held)).hasStatus(422);
		MvcTestResult again = send(OFFICER, request, "", "Still no reader", held);
		assertThat(again).hasStatus(422);
		assertThat(held(again)).isEqualTo(held);
		assertThat(send(OFFICER, request, "SECRETARIAT_AND_PARTY", "With it", held)).hasStatus3xxRedirection();
		assertThat(this.documents.in(folder(request))).singleElement().satisfies((document) -> {
			assertThat(document.name()).isEqualTo("good.pdf");
			assertThat(document.isKept()).isTrue();
			assertThat(this.documents.roomIn(folder(request))).isEqualTo(Intake.LARGEST_FOLDER - document.size());
		});
		assertThat(send(OFFICER, request, "SECRETARIAT_AND_PARTY", "Once more", held)).hasStatus(422)
			.bodyText()
			.contains(Said.the("documents.held.gone"), "Once more");
	}

	@Test
	void whatIsHeldIsForgottenAfterADay(@Autowired HeldUploads uploads, @Autowired JdbcClient jdbc) {
		RequestReference request = this.story.submitted("Forgotten file", "NIP");
		String held = held(write(OFFICER, request, "SECRETARIAT_AND_PARTY", "", pdf("late.pdf", 320)));
		uploads.forgetOld();
		assertThat(this.documents.find(new DocumentId(UUID.fromString(held)))).isPresent();
		jdbc.sql("update document set at = at - interval '25 hours' where id = ?::uuid").param(held).update();
		uploads.forgetOld();
		assertThat(this.documents.find(new DocumentId(UUID.fromString(held)))).isEmpty();
	}

	@Test
	void filesThatWereChosenStayWhereAReplyIsInserted() {
		RequestReference request = this.story.submitted("Inserted beside a file", "NIP");
		MvcTestResult back = this.mvc.post()
			.uri("/conversations/{reference}/messages", request)
			.multipart()
			.file(pdf("beside.pdf", 320))
			.with(SignedIn.as(OFFICER))
			.with(csrf())
			.param("insert", "reply")
			.param("words", "Typed before")
			.param("press", UUID.randomUUID().toString())
			.param("seen", "0")
			.exchange();
		assertThat(back).hasStatusOk().bodyText().contains("beside.pdf", "Typed before");
		assertThat(send(OFFICER, request, "SECRETARIAT_AND_PARTY", "With it", held(back))).hasStatus3xxRedirection();
		assertThat(this.documents.in(folder(request))).singleElement()
			.satisfies((document) -> assertThat(document.name()).isEqualTo("beside.pdf"));
	}

	private static String held(MvcTestResult page) {
		Matcher box = Pattern.compile("name=\"held\" value=\"([0-9a-f-]+)\"")
			.matcher(assertThat(page).bodyText().actual());
		assertThat(box.find()).isTrue();
		return box.group(1);
	}

	private MvcTestResult send(String email, RequestReference request, String to, String words, String held) {
		return this.mvc.post()
			.uri("/conversations/{reference}/messages", request)
			.multipart()
			.with(SignedIn.as(email))
			.with(csrf())
			.param("to", to)
			.param("words", words)
			.param("held", held)
			.exchange();
	}

	@Test
	void whereThereIsNoRoomNeitherMessageNorFileIsKept() {
		RequestReference request = this.story.submitted("No room", "NIP");
		int large = 9 * 1024 * 1024;
		MockMultipartFile[] files = new MockMultipartFile[6];
		for (int at = 0; at < files.length; at++) {
			files[at] = pdf("part-" + at + ".pdf", large + at);
		}
		assertThat(write(PARTY, request, "SECRETARIAT_AND_PARTY", "All at once", files))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.partOf("documents.refused.FOLDER_FULL"), "All at once");
		assertThat(this.documents.in(folder(request))).isEmpty();
		assertThat(read(PARTY, request)).contains(Said.the("conversations.empty.title"));
	}

	@Test
	void pressingTwiceAttachesOnceAndAnotherFileIsAnotherMessage() {
		RequestReference request = this.story.submitted("Twice with a file", "NIP");
		String press = UUID.randomUUID().toString();
		for (String name : new String[] { "one.pdf", "one.pdf", "two.pdf" }) {
			assertThat(send(PARTY, request, "SECRETARIAT_AND_PARTY", "The same words", "", press, pdf(name, 300)))
				.hasStatus3xxRedirection();
		}
		assertThat(this.documents.in(folder(request))).extracting(StoredDocument::name)
			.containsExactly("one.pdf", "two.pdf");
		assertThat(read(PARTY, request).split("The same words", -1)).hasSize(3);
	}

	private FolderId folder(RequestReference request) {
		return new FolderId(this.story.request(request).id().value());
	}

	private static MockMultipartFile pdf(String name, int size) {
		return new MockMultipartFile("files", name, "application/pdf", Samples.pdf(size));
	}

	private MvcTestResult write(String email, RequestReference request, String to, String words,
			MockMultipartFile... files) {
		return send(email, request, to, words, "SCRC-SN", UUID.randomUUID().toString(), files);
	}

	private MvcTestResult send(String email, RequestReference request, String to, String words, String shown,
			String press, MockMultipartFile... files) {
		var form = this.mvc.post().uri("/conversations/{reference}/messages", request).multipart();
		for (MockMultipartFile file : files) {
			form = form.file(file);
		}
		return form.with(SignedIn.as(email))
			.with(csrf())
			.param("to", to)
			.param("words", words)
			.param("shown", shown)
			.param("press", press)
			.exchange();
	}

	private String read(String email, RequestReference request) {
		MvcTestResult page = open(email, "/conversations/" + request);
		assertThat(page).hasStatusOk();
		return assertThat(page).bodyText().actual();
	}

	private MvcTestResult open(String email, String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(email)).exchange();
	}

}
