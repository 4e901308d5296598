/** A frame from another origin, as giscus puts one in place: its page then has a script and data of its own. */
const frame = document.createElement('iframe');
const { protocol, hostname } = location;
frame.src = `${protocol}//${hostname}:${document.body.dataset.frame ?? location.port}/framed`;
frame.style.cssText = 'border:0;width:100%;height:1100px';
document.querySelector('#related').append(frame);
