package org.article12.core.paper;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF what keeps a PDF from being PDF/UA. */
public final class PdfUa {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfUa() {
	}

	/** What is against PDF/UA-1, in veraPDF's words; nothing where it conforms. */
	public static List<String> problems(byte[] pdf) throws Exception {
		PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
			ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
			return result.getTestAssertions()
				.stream()
				.filter((one) -> one.getStatus() == TestAssertion.Status.FAILED)
				.map((one) -> one.getRuleId().getClause() + " " + one.getMessage() + " at "
						+ one.getLocation().getContext())
				.distinct()
				.toList();
		}
	}

}
