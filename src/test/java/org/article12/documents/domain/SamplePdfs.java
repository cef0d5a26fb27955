package org.article12.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDFs as programs make them, well meant and not. */
final class SamplePdfs {

	private SamplePdfs() {
	}

	/** One empty page. */
	static byte[] plain() throws IOException {
		return pdf((pdf) -> {
		});
	}

	/** Cannot be opened without a password. */
	static byte[] locked() throws IOException {
		return pdf((pdf) -> pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
	}

	/** Opens without a password, and asks readers not to print it. */
	static byte[] lockedAgainstPrinting() throws IOException {
		AccessPermission noPrinting = new AccessPermission();
		noPrinting.setCanPrint(false);
		return pdf((pdf) -> pdf.protect(new StandardProtectionPolicy("owner", "", noPrinting)));
	}

	/** Runs a script when it is opened. */
	static byte[] withScript() throws IOException {
		return pdf((pdf) -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
	}

	/** Has a link that starts a program. */
	static byte[] thatStarts(String program) throws IOException {
		return pdf((pdf) -> {
			PDActionLaunch launch = new PDActionLaunch();
			launch.getCOSObject().setString("F", program);
			PDAnnotationLink link = new PDAnnotationLink();
			link.setAction(launch);
			pdf.getPage(0).getAnnotations().add(link);
		});
	}

	/** Has a file of that name inside it. */
	static byte[] with(String name) throws IOException {
		return pdf((pdf) -> {
			PDComplexFileSpecification file = new PDComplexFileSpecification();
			file.setFile(name);
			file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[10])));
			PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
			files.setNames(Map.of(name, file));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
			names.setEmbeddedFiles(files);
			pdf.getDocumentCatalog().setNames(names);
		});
	}

	private static byte[] pdf(Change change) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			change.on(pdf);
			pdf.save(out);
		}
		return out.toByteArray();
	}

	/** What makes a PDF special. */
	@FunctionalInterface
	private interface Change {

		void on(PDDocument pdf) throws IOException;

	}

}
