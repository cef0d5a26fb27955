package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.Scan;
import org.article12.documents.Upload.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Has every file looked at by the virus scanner, where there is one. */
@Component
class VirusScanner {

	private static final Logger LOGGER = LoggerFactory.getLogger(VirusScanner.class);

	private static final int PIECE = 64 * 1024;

	private final ClamavSettings settings;

	VirusScanner(ClamavSettings settings) {
		this.settings = settings;
	}

	/**
	 * What the scanner says.
	 * @param name the file's name, for the refusal
	 * @throws DocumentRefused when the file is infected, or was not scanned and files are
	 * not taken without
	 * @throws IOException when the file itself cannot be read
	 */
	Scan scan(String name, Content content) throws IOException {
		if (!this.settings.isSet()) {
			return Scan.NO_SCANNER;
		}
		try {
			String answer = ask(content);
			if (answer.endsWith(" FOUND")) {
				LOGGER.warn("The virus scanner found something in a file: {}", answer);
				throw new DocumentRefused(Reason.INFECTED, name);
			}
			if (answer.endsWith(" OK")) {
				return Scan.CLEAN;
			}
			throw new ScannerFailed(answer);
		}
		catch (ScannerFailed failed) {
			LOGGER.warn("The virus scanner at {} did not scan a file: {}", this.settings.address(),
					failed.getMessage());
			return switch (this.settings.whenUnreachable()) {
				case REFUSE -> throw new DocumentRefused(Reason.NOT_SCANNED, name);
				case MARK -> Scan.NOT_SCANNED;
			};
		}
	}

	private String ask(Content content) throws IOException {
		byte[] piece = new byte[PIECE];
		try (InputStream in = content.open();
				Clamd clamd = new Clamd(this.settings.host(), this.settings.port(), this.settings.timeout())) {
			int length = in.read(piece);
			while (length > 0) {
				clamd.send(piece, length);
				length = in.read(piece);
			}
			clamd.send(piece, 0);
			return clamd.answer();
		}
	}

}
