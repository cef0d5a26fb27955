package org.article12.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.Samples;
import org.article12.documents.Scan;
import org.article12.documents.domain.ClamavSettings.Unreachable;
import org.article12.documents.domain.FakeClamd.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every file goes past the virus scanner, and no scanner can hold an upload for ever. */
@Timeout(60)
class VirusScannerTests {

	private static final Duration SOON = Duration.ofSeconds(15);

	private static final Duration AT_ONCE = Duration.ofMillis(400);

	private static final byte[] LARGE = Samples.pdf(3_000_000);

	@Test
	void withoutAnAddressNothingIsScanned() throws IOException {
		assertThat(scanner("", SOON, Unreachable.REFUSE).scan("a.pdf", () -> new ByteArrayInputStream(LARGE)))
			.isEqualTo(Scan.NO_SCANNER);
	}

	@ParameterizedTest
	@EnumSource(names = { "WELL", "STUTTERING" })
	void theWholeFileIsSentAndTheAnswerHeard(Mood mood) throws IOException {
		try (FakeClamd clamd = new FakeClamd(mood)) {
			assertThat(scan(clamd, LARGE, SOON, Unreachable.REFUSE)).isEqualTo(Scan.CLEAN);
			assertThat(clamd.received()).singleElement().isEqualTo(LARGE);
		}
	}

	@ParameterizedTest
	@EnumSource
	void anInfectedFileIsRefusedHoweverFilesAreTreatedThatWereNotScanned(Unreachable setting) {
		byte[] infected = "%PDF-1.4 EICAR".getBytes(StandardCharsets.US_ASCII);
		try (FakeClamd clamd = new FakeClamd(Mood.STUTTERING)) {
			assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> scan(clamd, infected, SOON, setting))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.INFECTED));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SILENT", "HANGING", "TOO_LARGE", "RUDE" })
	void withoutAnAnswerAFileIsRefusedOrMarked(Mood mood) throws IOException {
		try (FakeClamd clamd = new FakeClamd(mood)) {
			assertThatExceptionOfType(DocumentRefused.class)
				.isThrownBy(() -> scan(clamd, LARGE, AT_ONCE, Unreachable.REFUSE))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.NOT_SCANNED));
			assertThat(scan(clamd, LARGE, AT_ONCE, Unreachable.MARK)).isEqualTo(Scan.NOT_SCANNED);
		}
	}

	@Test
	void aScannerThatIsDownIsOneThatDoesNotAnswer() throws IOException {
		VirusScanner marking = scanner(freeAddress(), SOON, Unreachable.MARK);
		assertThat(marking.scan("a.pdf", () -> new ByteArrayInputStream(LARGE))).isEqualTo(Scan.NOT_SCANNED);
		VirusScanner refusing = scanner(freeAddress(), SOON, Unreachable.REFUSE);
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> refusing.scan("a.pdf", () -> new ByteArrayInputStream(LARGE)));
	}

	@Test
	void anAddressWithoutAPortPreventsTheStart() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ClamavSettings("scanner.example", SOON, Unreachable.REFUSE));
	}

	private static String freeAddress() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return "127.0.0.1:" + taken.getLocalPort();
		}
	}

	private static Scan scan(FakeClamd clamd, byte[] content, Duration timeout, Unreachable setting)
			throws IOException {
		return scanner(clamd.address(), timeout, setting).scan("a.pdf", () -> new ByteArrayInputStream(content));
	}

	private static VirusScanner scanner(String address, Duration timeout, Unreachable setting) {
		return new VirusScanner(new ClamavSettings(address, timeout, setting));
	}

}
