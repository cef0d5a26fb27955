package org.article12.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.article12.documents.domain.CompoundFile.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What is read of a container is what another program wrote into it. */
class CompoundFileTests {

	@TempDir
	Path folder;

	// The last is larger than the table in the header reaches: 109 sectors of 128
	// numbers.
	@ParameterizedTest
	@ValueSource(ints = { 0, 100_000, 8_000_000 })
	void findsAllNamesAtAnyDepth(int size) throws IOException {
		assertThat(CompoundFile.entries(file(container(size)))).containsExactlyInAnyOrder(
				new Entry("WordDocument", "Root Entry", true), new Entry("ObjectPool", "Root Entry", true),
				new Entry("_1", "ObjectPool", false), new Entry("\u0001Ole10Native", "_1", false));
	}

	@Test
	void findsAsManyAsThereAre() throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			for (int i = 0; i < 1_000; i++) {
				container.createDocument(new ByteArrayInputStream(new byte[0]), "stream " + i);
			}
			assertThat(CompoundFile.entries(file(bytes(container)))).hasSize(1_000).allMatch(Entry::atTop);
		}
	}

	@Test
	void refusesWhatIsNoContainer() throws IOException {
		assertThatIOException().isThrownBy(() -> CompoundFile.entries(file(new byte[0])));
		assertThatIOException().isThrownBy(() -> CompoundFile.entries(file(new byte[10_000])));
	}

	/** The same damage at each run: seeds are numbers from one. */
	@Test
	void endsHoweverAContainerIsDamaged() throws IOException {
		byte[] whole = container(100_000);
		for (int seed = 1; seed <= 500; seed++) {
			byte[] damaged = whole.clone();
			Random random = new Random(seed);
			for (int i = 0; i < 20; i++) {
				damaged[random.nextInt((i < 10) ? 512 : damaged.length)] = (byte) random.nextInt();
			}
			Path file = file(damaged);
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatNoException().isThrownBy(() -> {
				try {
					CompoundFile.entries(file);
				}
				catch (IOException broken) {
					// Which is what may be said of it, and nothing else.
				}
			}));
		}
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("container"), content);
	}

	private static byte[] container(int size) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			container.createDocument(new ByteArrayInputStream(new byte[size]), "WordDocument");
			DirectoryEntry within = container.getRoot().createDirectory("ObjectPool").createDirectory("_1");
			within.createDocument("\u0001Ole10Native", new ByteArrayInputStream(new byte[5_000]));
			return bytes(container);
		}
	}

	private static byte[] bytes(POIFSFileSystem container) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		container.writeFilesystem(out);
		return out.toByteArray();
	}

}
