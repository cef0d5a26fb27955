package org.article12.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.htmlunit.BrowserVersion;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlOption;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.htmlunit.util.NameValuePair;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * Somebody whose browser runs no script: pages are read, links followed and forms sent as
 * HTML says, by HtmlUnit. How each kind of page looks without scripts is inspected in
 * Chromium.
 */
final class ScriptlessVisitor extends Visitor {

	private static final String LINKS = "//a[@href]";

	private static final String BUTTONS = "//button | //input[@type='submit']";

	private final WebClient client = new WebClient(BrowserVersion.CHROME);

	private final String address;

	private final PageInspection inspection;

	private final Supplier<Window> window;

	private final List<Path> attached = new ArrayList<>();

	private @Nullable ReadPage page;

	/**
	 * Somebody without scripts.
	 * @param window where pages are looked at
	 */
	ScriptlessVisitor(String address, PageInspection inspection, Supplier<Window> window) {
		this.address = address;
		this.inspection = inspection;
		this.window = window;
		this.client.getOptions().setJavaScriptEnabled(false);
		this.client.getOptions().setCssEnabled(false);
		this.client.getOptions().setDownloadImages(false);
		this.client.getOptions().setThrowExceptionOnFailingStatusCode(false);
		this.client.getOptions().setTimeout((int) RunningBrowser.PATIENCE.toMillis());
		this.client.addRequestHeader("Accept-Language", "en-GB");
	}

	@Override
	public Visitor opens(String path) {
		return reaches(() -> this.client.getPage(path.startsWith("/") ? this.address + path : path));
	}

	@Override
	public Visitor follows(String words) {
		return click(LINKS, words, ReadPage.normal(words)::equals);
	}

	@Override
	public Visitor followsLinkWith(String words) {
		return click(LINKS, words, (name) -> ReadPage.holds(name, words));
	}

	@Override
	public Visitor followsLinkTo(String form) {
		Predicate<String> wanted = Pattern.compile(form).asPredicate();
		return reaches(
				read().first(read().shown(LINKS).filter((link) -> wanted.test(((HtmlAnchor) link).getHrefAttribute())),
						form)::click);
	}

	@Override
	public Visitor presses(String words) {
		return click(BUTTONS, words, ReadPage.normal(words)::equals);
	}

	private Visitor click(String kind, String words, Predicate<String> name) {
		HtmlElement element = read().first(read().shown(kind).filter((one) -> name.test(ReadPage.name(one))), words);
		if (element.hasAttribute("disabled")) {
			throw new AssertionError("“%s” cannot be pressed on %s".formatted(words, path()));
		}
		return reaches(element::click);
	}

	@Override
	public Visitor unfolds(String words) {
		read().first(read().shown("//summary").filter((one) -> ReadPage.holds(ReadPage.text(one), words)), words);
		return this;
	}

	@Override
	public Visitor unfoldsAround(String id) {
		read().first(read().shown("//details[.//*[@id='" + id + "']]/summary"), id);
		return this;
	}

	@Override
	public Visitor types(String label, String text) {
		return type(read().field(label), text);
	}

	@Override
	public Visitor typesWith(String words, String text) {
		return type(read().fieldWith(words), text);
	}

	@Override
	public Visitor typesInto(String id, String text) {
		return type(read().withId(id), text);
	}

	private Visitor type(HtmlElement field, String text) {
		if (field instanceof HtmlTextArea area) {
			area.setText(text);
		}
		else {
			((HtmlInput) field).setValue(text);
		}
		return this;
	}

	@Override
	public Visitor ticks(String label) {
		return tick(read().field(label), true);
	}

	@Override
	public Visitor ticksWith(String words) {
		return tick(read().fieldWith(words), true);
	}

	@Override
	public Visitor ticksBox(String id) {
		return tick(read().withId(id), true);
	}

	@Override
	public Visitor unticks(String label) {
		return tick(read().field(label), false);
	}

	@Override
	public Visitor unticksWith(String words) {
		return tick(read().fieldWith(words), false);
	}

	@Override
	public Visitor leavesTicked(String name, List<String> values) {
		read().shown("//input[@name='" + name + "']")
			.map(HtmlInput.class::cast)
			.forEach((box) -> box.setChecked(values.contains(box.getValue())));
		return this;
	}

	private Visitor tick(HtmlElement box, boolean ticked) {
		((HtmlInput) box).setChecked(ticked);
		return this;
	}

	@Override
	public Visitor chooses(String label, String option) {
		return choose(((HtmlSelect) read().field(label)).getOptions()
			.stream()
			.filter((one) -> ReadPage.text(one).equals(ReadPage.normal(option))), option);
	}

	@Override
	public Visitor choosesIn(String id, String value) {
		return choose(((HtmlSelect) read().withId(id)).getOptions()
			.stream()
			.filter((one) -> one.getValueAttribute().equals(value)), value);
	}

	private Visitor choose(Stream<HtmlOption> options, String what) {
		read().first(options, what).setSelected(true);
		return this;
	}

	@Override
	public Visitor attaches(FilePayload... files) {
		HtmlFileInput place = (HtmlFileInput) read().first(read().shown("//input[@type='file']"), "a place for files");
		try {
			Path folder = Files.createTempDirectory("article12-attached");
			this.attached.add(folder);
			for (FilePayload file : files) {
				Files.write(folder.resolve(file.name), file.buffer);
			}
			place.setFiles(Stream.of(files).map((file) -> folder.resolve(file.name).toFile()).toArray(File[]::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	@Override
	public Visitor sees(String words) {
		if (!words("body").contains(ReadPage.normal(words))) {
			throw new AssertionError("“%s” is not on %s".formatted(words, path()));
		}
		return this;
	}

	@Override
	public Visitor seesWithin(int pixels, String words) {
		return sees(words);
	}

	@Override
	public Visitor doesNotSee(String words) {
		if (words("body").contains(ReadPage.normal(words))) {
			throw new AssertionError("“%s” is on %s".formatted(words, path()));
		}
		return this;
	}

	@Override
	public Visitor isNotOffered(String words) {
		if (Stream.of(LINKS, BUTTONS)
			.flatMap(read()::shown)
			.anyMatch((one) -> ReadPage.holds(ReadPage.name(one), words))) {
			throw new AssertionError("“%s” is offered on %s".formatted(words, path()));
		}
		return this;
	}

	@Override
	public Visitor isNotAskedToTick(String value) {
		if (read().shown("//input[@value='" + value + "']").anyMatch((box) -> !((HtmlInput) box).isChecked())) {
			throw new AssertionError("“%s” can be ticked on %s".formatted(value, path()));
		}
		return this;
	}

	@Override
	public Visitor isOn(String heading) {
		if (!words("h1").contains(ReadPage.normal(heading))) {
			throw new AssertionError("%s is headed “%s”, not “%s”".formatted(path(), words("h1"), heading));
		}
		return this;
	}

	@Override
	public Visitor findsTyped(String label, String text) {
		String typed = value(label);
		if (!typed.equals(text)) {
			throw new AssertionError("“%s” holds “%s”, not “%s”, on %s".formatted(label, typed, text, path()));
		}
		return this;
	}

	@Override
	public String value(String label) {
		HtmlElement field = read().field(label);
		return (field instanceof HtmlTextArea area) ? area.getText() : ((HtmlInput) field).getValue();
	}

	@Override
	public String idOfEmptyList(String end) {
		return read().first(read().shown("//select")
			.map(HtmlSelect.class::cast)
			.filter((list) -> list.getId().endsWith(end))
			.filter((list) -> list.getSelectedOptions().stream().allMatch((one) -> one.getValueAttribute().isEmpty())),
				end)
			.getId();
	}

	@Override
	public Visitor sendsForm(String path) {
		String token = ((HtmlInput) read()
			.first(read().html().<HtmlElement>getByXPath("//input[@name='_csrf']").stream(), "_csrf")).getValue();
		return reaches(() -> {
			WebRequest form = new WebRequest(URI.create(this.address + path).toURL(), HttpMethod.POST);
			form.setRequestParameters(List.of(new NameValuePair("_csrf", token), new NameValuePair("seen", "0"),
					new NameValuePair("press", UUID.randomUUID().toString())));
			return this.client.getPage(form);
		});
	}

	@Override
	public String path() {
		return read().html().getUrl().toString().substring(this.address.length());
	}

	@Override
	public int status() {
		return read().html().getWebResponse().getStatusCode();
	}

	@Override
	public Page page() {
		throw new UnsupportedOperationException(
				"Whoever comes without script has no window; say what is done with a verb of Visitor");
	}

	@Override
	String words(String element) {
		return ReadPage.text(read().first(read().html().<HtmlElement>getByXPath("//" + element).stream(), element));
	}

	@Override
	void keepLastPage(Screenshots screenshots) {
		// There was no window; the words are among the findings.
	}

	@Override
	void leaves() {
		this.client.close();
		try {
			for (Path folder : this.attached) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ReadPage read() {
		return Objects.requireNonNull(this.page, "a page");
	}

	/** Does what leads to a page, and inspects that one. */
	private Visitor reaches(Callable<? extends org.htmlunit.Page> step) {
		try {
			org.htmlunit.Page reached = step.call();
			if (!(reached instanceof HtmlPage next)) {
				throw new AssertionError("No page, but " + reached.getWebResponse().getContentType());
			}
			this.page = new ReadPage(next);
			this.inspection.inspectUnseen(path(), next.getWebResponse().getContentAsString(), status(), this.window);
			return this;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
