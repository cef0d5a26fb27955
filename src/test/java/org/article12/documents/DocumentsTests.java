package org.article12.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.domain.Intake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files are stored whole or not at all, within their bounds, and stay once kept. */
@RequestTest
class DocumentsTests {

	private static final int MEGABYTE = 1024 * 1024;

	@Autowired
	private Documents documents;

	@Autowired
	private Intake intake;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext portal;

	private CurrentUser user;

	private final FolderId folder = new FolderId(UUID.randomUUID());

	private final DocumentHolder holder = new DocumentHolder("TEST", UUID.randomUUID());

	@BeforeEach
	void findUser() {
		this.user = new Story(this.portal).focalPoint();
	}

	@Test
	void whatIsStoredComesBackByteForByte() throws IOException {
		byte[] content = Samples.pdf(700_001);
		StoredDocument stored = store("plan.pdf", content);
		assertThat(stored.mediaType()).isEqualTo("application/pdf");
		assertThat(content(stored)).isEqualTo(content);
		assertThat(this.documents.on(this.holder)).singleElement().satisfies((found) -> {
			assertThat(found.id()).isEqualTo(stored.id());
			assertThat(found.size()).isEqualTo(content.length);
			assertThat(found.byName()).isEqualTo(this.user.name());
			assertThat(found.body()).isEqualTo(this.user.membership().actingFor());
			assertThat(found.scanned()).isEqualTo(Scan.NO_SCANNER);
		});
		assertThat(this.documents.in(this.folder)).hasSize(1);
		assertThat(this.documents.on(List.of(this.holder, new DocumentHolder("TEST", UUID.randomUUID()))))
			.containsOnlyKeys(this.holder);
	}

	@Test
	void aFileThatBreaksOffLeavesNothingBehind() throws IOException {
		byte[] content = Samples.pdf(MEGABYTE);
		Upload whole = this.intake.check("broken.pdf", content.length, () -> new ByteArrayInputStream(content));
		Upload broken = new Upload(whole.name(), whole.mediaType(), whole.size(), whole.digest(), whole.scanned(),
				() -> breakingOff(content));
		assertThatThrownBy(() -> this.documents.store(this.folder, this.holder, broken, this.user))
			.hasMessageContaining("broke off");
		Upload shorter = new Upload(whole.name(), whole.mediaType(), whole.size(), whole.digest(), whole.scanned(),
				() -> new ByteArrayInputStream(content, 0, content.length / 2));
		assertThatThrownBy(() -> this.documents.store(this.folder, this.holder, shorter, this.user))
			.hasMessageContaining("arrived");
		assertThat(this.documents.in(this.folder)).isEmpty();
		assertThat(this.documents.roomIn(this.folder)).isEqualTo(Intake.LARGEST_FOLDER);
		assertThat(this.jdbc.sql(
				"select count(*) from document_chunk c where not exists (select from document d where d.id = c.document_id)")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theSameFileTwiceIsOneFile() throws IOException {
		StoredDocument first = store("plan.pdf", Samples.pdf());
		assertThat(store("plan.pdf", Samples.pdf()).id()).isEqualTo(first.id());
		assertThat(store("copy.pdf", Samples.pdf()).id()).isNotEqualTo(first.id());
	}

	@Test
	void filesAreBoundedOneByOneAndTogether() throws IOException {
		assertRefused(Reason.EMPTY, () -> store("empty.pdf", new byte[0]));
		assertRefused(Reason.TOO_LARGE, () -> store("large.pdf", Samples.pdf(10 * MEGABYTE + 1)));
		for (int at = 0; at < 5; at++) {
			store("exactly-%d.pdf".formatted(at), Samples.pdf(10 * MEGABYTE));
		}
		assertThat(this.documents.roomIn(this.folder)).isZero();
		assertRefused(Reason.FOLDER_FULL, () -> store("one-more.pdf", Samples.pdf()));
		this.documents.remove(this.holder, this.documents.on(this.holder).getFirst().id());
		assertThat(this.documents.roomIn(this.folder)).isEqualTo(10 * MEGABYTE);
		store("one-more.pdf", Samples.pdf());
	}

	@Test
	void uploadsAtOnceShareTheRoomAndNeverExceedIt() throws Exception {
		List<Callable<Boolean>> uploads = IntStream.range(0, 10)
			.mapToObj((at) -> (Callable<Boolean>) () -> isStored("part-%d.pdf".formatted(at), 9 * MEGABYTE + at))
			.toList();
		List<Boolean> stored = new ArrayList<>();
		try (ExecutorService hands = Executors.newFixedThreadPool(10)) {
			for (Future<Boolean> upload : hands.invokeAll(uploads)) {
				stored.add(upload.get());
			}
		}
		assertThat(stored).filteredOn((taken) -> taken).hasSize(5);
		assertThat(this.documents.in(this.folder)).hasSize(5);
		long used = this.documents.in(this.folder).stream().mapToLong(StoredDocument::size).sum();
		assertThat(this.documents.roomIn(this.folder)).isEqualTo(Intake.LARGEST_FOLDER - used);
	}

	@Test
	void whatIsKeptCanNeitherBeRemovedNorChanged() throws IOException {
		StoredDocument stored = store("plan.pdf", Samples.pdf());
		this.documents.keep(this.holder);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.documents.remove(this.holder, stored.id()));
		UUID id = stored.id().value();
		for (String change : List.of("delete from document where id = ?", "update document set name = 'x' where id = ?",
				"delete from document_chunk where document_id = ?",
				"update document_chunk set number = 7 where document_id = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(change).param(id).update());
		}
		assertThat(content(stored)).isEqualTo(Samples.pdf());
	}

	@Test
	void aFileIsRemovedOnlyFromItsOwnHolder() throws IOException {
		StoredDocument stored = store("plan.pdf", Samples.pdf());
		this.documents.remove(new DocumentHolder("TEST", UUID.randomUUID()), stored.id());
		assertThat(this.documents.find(stored.id())).isPresent();
		this.documents.remove(this.holder, stored.id());
		this.documents.remove(this.holder, stored.id());
		assertThat(this.documents.find(stored.id())).isEmpty();
		store("plan.pdf", Samples.pdf());
		this.documents.removeAll(this.folder);
		assertThat(this.documents.in(this.folder)).isEmpty();
	}

	@Test
	void readingTakesOneQueryAPieceAndHoldsNoConnection() throws IOException {
		StoredDocument stored = store("plan.pdf", Samples.pdf(MEGABYTE));
		assertThat(QueryCount.of(() -> content(stored))).isEqualTo(4);
	}

	private boolean isStored(String name, int size) throws IOException {
		try {
			store(name, Samples.pdf(size));
			return true;
		}
		catch (DocumentRefused refused) {
			assertThat(refused.reason()).isEqualTo(Reason.FOLDER_FULL);
			return false;
		}
	}

	private StoredDocument store(String name, byte[] content) throws IOException {
		Upload upload = this.intake.check(name, content.length, () -> new ByteArrayInputStream(content));
		return this.documents.store(this.folder, this.holder, upload, this.user);
	}

	private byte[] content(StoredDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.documents.write(document, out);
		return out.toByteArray();
	}

	private static void assertRefused(Reason reason, Callable<?> act) {
		assertThatExceptionOfType(DocumentRefused.class).isThrownBy(act::call)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static InputStream breakingOff(byte[] content) {
		return new InputStream() {
			private int at;

			@Override
			public int read() throws IOException {
				if (this.at > content.length / 2) {
					throw new IOException("The stream broke off");
				}
				return content[this.at++] & 0xff;
			}
		};
	}

}
