// htmx looks at every attribute of a page for scripts written there (hx-on), by an XPath that takes a
// third of a second on a long transcript. The security policy lets no such script run and no page has
// one, and nothing else here asks by XPath: so there is nothing to find.
XPathExpression.prototype.evaluate = () => ({ iterateNext: () => null });
