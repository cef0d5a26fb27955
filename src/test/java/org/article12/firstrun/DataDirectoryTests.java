package org.article12.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void isMadeWhereItIsMissing() {
		DataDirectory directory = new DataDirectory(this.folder.resolve("deep/below"));
		directory.open();
		assertThat(directory.path()).isDirectory();
		directory.close();
	}

	@Test
	void belongsToOneAtATime() {
		DataDirectory first = new DataDirectory(this.folder);
		DataDirectory second = new DataDirectory(this.folder);
		first.open();
		assertThatExceptionOfType(CannotStart.class).isThrownBy(second::open).withMessageContaining("is in use");
		first.close();
		second.open();
		second.close();
	}

	@Test
	void aClusterWhoseMakingWasBrokenOffIsMadeAnew() throws IOException {
		DataDirectory directory = new DataDirectory(this.folder);
		directory.beginCluster();
		String password = directory.password();
		cluster("18");
		directory.beginCluster();
		assertThat(directory.hasCluster()).isFalse();
		assertThat(directory.password()).isNotEqualTo(password);
	}

	@Test
	void aWholeClusterAndItsPasswordAreNeverTouched() throws IOException {
		DataDirectory directory = new DataDirectory(this.folder);
		directory.beginCluster();
		String password = directory.password();
		cluster("18");
		directory.finishCluster();
		directory.beginCluster();
		assertThat(directory.clusterVersion()).isEqualTo("18");
		assertThat(directory.password()).isEqualTo(password);
	}

	@Test
	void thePasswordIsForItsOwnerOnly() throws IOException {
		DataDirectory directory = new DataDirectory(this.folder);
		directory.beginCluster();
		if (this.folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(Files.getPosixFilePermissions(directory.passwordFile()))
				.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
		}
		assertThat(directory.password()).matches("[0-9a-f]{32}");
	}

	@Test
	void aPasswordThatIsGoneIsNamed() throws IOException {
		DataDirectory directory = new DataDirectory(this.folder);
		directory.beginCluster();
		Files.delete(directory.passwordFile());
		assertThatExceptionOfType(CannotStart.class).isThrownBy(directory::password)
			.withMessageContaining("password of the data directory cannot be read");
	}

	private void cluster(String version) throws IOException {
		Files.writeString(Files.createDirectories(this.folder.resolve("postgresql")).resolve("PG_VERSION"), version);
	}

}
