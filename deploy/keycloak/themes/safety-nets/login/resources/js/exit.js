// Leaves at once and without a trace in the back button; three times Shift does the same.
const link = document.getElementById("exit-this-page");

function leave() {
    document.documentElement.hidden = true;
    location.replace(link.href);
}

let presses = 0;
let forget;

link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
});

document.addEventListener("keyup", (event) => {
    clearTimeout(forget);
    presses = event.key === "Shift" ? presses + 1 : 0;
    if (presses === 3) {
        leave();
    }
    forget = setTimeout(() => { presses = 0; }, 5000);
});
